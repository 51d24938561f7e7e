package dev.postmortem.validation.internal;

import static java.util.stream.Collectors.joining;

import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.RuleSetting;
import dev.postmortem.validation.internal.rules.Judgement;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import dev.postmortem.validation.spi.RuleOption;
import dev.postmortem.validation.spi.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation of a rule: written from its descriptor, the profiles, and the examples that its test runs. */
record RulePage(PostmortemRule rule) {

    private static final Path ROOT = Path.of("..");

    Path file() {
        return ROOT.resolve("docs/rules").resolve(descriptor().id() + ".md");
    }

    /** The test of the rule, from the root of the repository. */
    String test() {
        return "postmortem-core/src/test/java/" + rule.getClass().getName().replace('.', '/') + "Test.java";
    }

    String text() {
        return "# " + descriptor().id() + "\n\n"
                + descriptor().summary() + ".\n\n"
                + wrapped(descriptor().rationale()) + "\n\n"
                + facts()
                + measured()
                + said()
                + options()
                + example("What it speaks up about", "bad")
                + example("What it is content with", "good")
                + suppressing()
                + sources();
    }

    private String facts() {
        return "| Category | Reads | Precision |\n|--|--|--|\n| "
                + code(descriptor().category()) + " | " + code(descriptor().basis()) + " | "
                + code(descriptor().precision()) + " |\n";
    }

    /** What the rule does with sentences that it was not written for. */
    private String measured() {
        return Judgement.heldOut(rule)
                .map(judgement -> String.format(
                        Locale.ROOT, """

                        On %d sentences that were labelled by somebody who knew neither its code nor its lists, %.0f %% of what
                        it found was right, and it found %.0f %% of what a reviewer objects to.
                        """, judgement.size(), 100 * judgement.precision(), 100 * judgement.recall()))
                .orElse("");
    }

    private String said() {
        List<String> profiles = Profile.standard().stream().map(Profile::name).toList();
        return "\n## What it says\n\n| Finding | " + String.join(" | ", profiles) + " |\n|--|"
                + "--|".repeat(profiles.size()) + "\n"
                + descriptor().messages().stream().map(this::levels).collect(joining())
                + "\n"
                + descriptor().messages().stream()
                        .map(message -> "- " + tick(findingId(message)) + ": " + escaped(message.template()) + ".\n")
                        .collect(joining());
    }

    private String levels(RuleMessage message) {
        return "| " + tick(findingId(message)) + " | "
                + Profile.standard().stream()
                        .map(profile -> level(profile, message))
                        .collect(joining(" | ")) + " |\n";
    }

    private String level(Profile profile, RuleMessage message) {
        RuleSetting whole =
                profile.effectiveSettings().getOrDefault(descriptor().id(), RuleSetting.none());
        RuleSetting own = profile.effectiveSettings().getOrDefault(findingId(message), RuleSetting.none());
        RuleSetting both = whole.overriddenBy(own);
        RuleLevel level = both.level()
                .orElseGet(() ->
                        RuleLevel.of(message.severity().orElse(descriptor().severity())));
        return level + (both.suppressible().orElse(true) ? "" : ", cannot be suppressed");
    }

    private String options() {
        if (descriptor().options().isEmpty()) {
            return "";
        }
        return "\n## Options\n\n| Option | What it sets | Accepts | Default |\n|--|--|--|--|\n"
                + descriptor().options().stream().map(RulePage::option).collect(joining());
    }

    private static String option(RuleOption<?> option) {
        return "| " + tick(option.name()) + " | " + escaped(option.summary()) + " | " + option.accepted() + " | "
                + tick(String.valueOf(option.defaultValue())) + " |\n";
    }

    private String example(String title, String tag) {
        return "\n## " + title + "\n\n<!-- snippet: " + test() + "#" + tag + " -->\n```java\n" + code(tag) + "\n```\n";
    }

    /** The lines between the tags, without the indentation that they have in common. */
    private String code(String tag) {
        Matcher part = Pattern.compile(
                        "[^\\n]*tag::" + tag + "\\[\\][^\\n]*\\n(.*?)\\n[^\\n]*end::" + tag, Pattern.DOTALL)
                .matcher(read(ROOT.resolve(test())));
        if (!part.find()) {
            throw new AssertionError(test() + " has no part between // tag::" + tag + "[] and // end::" + tag + "[]");
        }
        return part.group(1).stripIndent().stripTrailing();
    }

    private String suppressing() {
        if (rule instanceof SuppressionDoubtful) {
            return "\n## How to pass over a finding\n\nNot in a document. For every document, in a profile:"
                    + " `\"suppression-doubtful\": \"off\"`, or one of its findings.\n";
        }
        RuleMessage first = descriptor().messages().iterator().next();
        return """

                ## How to pass over a finding

                In the document, with the id or the JSON Pointer of the element that it is about, a reason, and an end:

                ```json
                {"suppressions": [{"rule": "%s", "place": "…", "reason": "…", "expires": "…"}]}
                ```

                For every document, in a profile: `"%s": "off"`.
                """.formatted(findingId(first), descriptor().id());
    }

    private String sources() {
        return "\n## Sources\n\n"
                + descriptor().sources().stream().map(RulePage::source).collect(joining());
    }

    private static String source(RuleSource source) {
        return "- "
                + source.url()
                        .map(url -> "[" + source.citation() + "](" + url + ")")
                        .orElse(source.citation()) + "\n";
    }

    private RuleDescriptor descriptor() {
        return rule.descriptor();
    }

    private String findingId(RuleMessage message) {
        return RuleIds.joined(descriptor().id(), message.subId());
    }

    private static String tick(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String code(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_");
    }

    /** Breaks a paragraph into lines, as people write them. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > 120) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
