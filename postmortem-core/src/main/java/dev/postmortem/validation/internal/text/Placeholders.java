package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what an author meant to replace: TBD, 14:??, HH:mm, prompts in brackets and those of a template. */
public final class Placeholders {

    private static final Set<String> MARKS = Set.of("TBD", "tbd", "TODO", "FIXME");

    /** In other than capitals these are words, unless a colon follows. */
    private static final Set<String> MARKS_BEFORE_COLON = Set.of("todo", "fixme");

    private final Set<String> prompts;

    /** How long a text can be that holds a prompt and nothing else; white space may be broader than in the list. */
    private final int longest;

    private Placeholders(Set<String> prompts) {
        this.prompts = prompts;
        this.longest = 2 * prompts.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * Returns what finds placeholders.
     *
     * @param prompts what a template asks for, without brackets; white space and case don't matter
     */
    public static Placeholders of(Collection<String> prompts) {
        return new Placeholders(prompts.stream()
                .map(Prompts::folded)
                .filter(prompt -> !prompt.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns where placeholders stand in the author's own prose, in order; none overlap. */
    public List<TextSpan> find(Prose prose) {
        String masked = prose.masked();
        if (masked.length() <= longest && prompts.contains(Prompts.folded(masked))) {
            return List.of(new TextSpan(0, masked.length()));
        }
        List<TextSpan> found = new ArrayList<>(Prompts.find(masked, prompts));
        found.addAll(UnknownTimes.find(masked));
        addMarks(masked, prose.tokens(), found);
        return apart(found);
    }

    private static void addMarks(String masked, List<Token> tokens, List<TextSpan> found) {
        for (int i = 0; i < tokens.size(); i++) {
            TextSpan span = tokens.get(i).span();
            if (isMark(masked, tokens.get(i))) {
                found.add(span);
            }
            boolean ipsum = i > 0
                    && tokens.get(i).word().equals("ipsum")
                    && tokens.get(i - 1).word().equals("lorem");
            if (ipsum) {
                found.add(new TextSpan(tokens.get(i - 1).span().start(), span.end()));
            }
        }
    }

    private static boolean isMark(String masked, Token token) {
        // Nearly every word is none, and is told so without a copy of it.
        if (!isFoldedMark(token.word())) {
            return false;
        }
        int end = token.span().end();
        String written = masked.substring(token.span().start(), end);
        return MARKS.contains(written)
                || (MARKS_BEFORE_COLON.contains(token.word()) && masked.startsWith(":", end))
                || (written.length() >= 3 && written.chars().allMatch(c -> c == 'X'));
    }

    private static boolean isFoldedMark(String word) {
        return switch (word) {
            case "tbd", "todo", "fixme" -> true;
            default -> word.startsWith("xxx");
        };
    }

    private static List<TextSpan> apart(List<TextSpan> found) {
        List<TextSpan> apart = new ArrayList<>();
        found.stream()
                .sorted(Comparator.comparingInt(TextSpan::start)
                        .thenComparing(TextSpan::end, Comparator.reverseOrder()))
                .filter(span -> apart.isEmpty() || apart.get(apart.size() - 1).end() <= span.start())
                .forEachOrdered(apart::add);
        return List.copyOf(apart);
    }
}
