package dev.postmortem.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.spi.Phrase;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The phrases of all rules as one regular expression, as somebody would write it who has no tree of words. */
final class PhraseAlternation {

    private static final String STANDARD = "/dev/postmortem/validation/internal/phrase/standard.en.phrases";

    private PhraseAlternation() {}

    /** Returns the expression; it ignores case, and a word may stand where any white space parts it from the next. */
    static Pattern of(PostmortemValidator validator) {
        Map<String, List<String>> standard = standard().wordClasses();
        String alternatives = validator.rules().stream()
                .map(RuleDescriptor::phrases)
                .flatMap(Optional::stream)
                .flatMap(phrases -> phrases.lists().values().stream()
                        .flatMap(List::stream)
                        .map(phrase -> expression(phrase, classes(standard, phrases))))
                .distinct()
                .collect(joining("|"));
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, List<String>> classes(Map<String, List<String>> standard, Phrases phrases) {
        Map<String, List<String>> classes = new HashMap<>(standard);
        classes.putAll(phrases.wordClasses());
        return classes;
    }

    private static String expression(Phrase phrase, Map<String, List<String>> classes) {
        return Arrays.stream(phrase.pattern().split(" ", -1))
                .filter(part -> !part.equals("^") && !part.startsWith("!"))
                .map(part -> part(part, classes))
                .collect(joining())
                .replaceFirst("\\\\s\\+(\\)\\?)?$", "$1");
    }

    private static String part(String part, Map<String, List<String>> classes) {
        if (part.equals("..")) {
            return "(?:\\S+\\s+){0,2}";
        }
        boolean optional = part.endsWith("?");
        String choices = optional ? part.substring(0, part.length() - 1) : part;
        String expression = Arrays.stream(choices.split("\\|", -1))
                .map(choice -> choice(choice, classes))
                .collect(joining("|", "(?:", ")"));
        return optional ? "(?:" + expression + "\\s+)?" : expression + "\\s+";
    }

    private static String choice(String choice, Map<String, List<String>> classes) {
        if (choice.equals("*")) {
            return "\\S+";
        }
        if (!choice.startsWith("<")) {
            return Pattern.quote(choice);
        }
        return classes.get(choice.substring(1, choice.length() - 1)).stream()
                .filter(word -> !word.startsWith("!"))
                .map(word -> word.startsWith("*") ? "\\w{3,}" + word.substring(1) : Pattern.quote(word))
                .collect(joining("|", "(?:", ")"));
    }

    private static Phrases standard() {
        try (InputStream resource = Phrases.class.getResourceAsStream(STANDARD)) {
            return Phrases.parse(
                    new String(Objects.requireNonNull(resource, STANDARD).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
