package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.value.Owner;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the name of an owner as people write it. */
final class OwnerName {

    /** Words that name nobody in particular, as a default: a team that is really called so goes into the vocabulary. */
    static final List<String> GENERIC = List.of(
            "all",
            "anybody",
            "anyone",
            "company",
            "dev",
            "developers",
            "devs",
            "engineering",
            "engineers",
            "everybody",
            "everyone",
            "it",
            "management",
            "nobody",
            "none",
            "operations",
            "ops",
            "somebody",
            "someone",
            "staff",
            "tba",
            "tbd",
            "team",
            "teams",
            "unassigned",
            "unknown",
            "us",
            "we");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?\\([^()]*\\)");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:the|our|all|whole|entire) ){1,3}");
    private static final Pattern AFTER = Pattern.compile(" teams?$");

    /** A slash between blanks, or between two long words: CI/CD is one thing, Storage/Payments are two. */
    private static final Pattern BETWEEN =
            Pattern.compile(" ?[,;] ?(?:and )?| and | / |(?<=\\p{L}{4})/(?=\\p{Lu}\\p{L}{3})");

    /** How the name of one team ends, whatever stands before: Trust and Safety team. */
    private static final Pattern ONE_TEAM = Pattern.compile("(?i).* (?:crew|group|guild|on-call|squad|team)");

    private OwnerName() {}

    /** Returns the name in lower case with single blanks, so that names can be compared. */
    static String folded(String name) {
        return BLANKS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the name without what says nothing: articles, marks around it, and that it is a team. */
    static String bare(String name) {
        String folded = withoutMarks(folded(name));
        String began = BEFORE.matcher(folded).replaceFirst("");
        return AFTER.matcher(began).replaceFirst("");
    }

    /** Returns the names of those whom the name of an owner joins; the name alone in doubt. */
    static List<String> joined(Owner owner) {
        String name = IN_BRACKETS
                .matcher(BLANKS.matcher(owner.name()).replaceAll(" "))
                .replaceAll("")
                .strip();
        List<String> parts = Arrays.stream(BETWEEN.split(name))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean one = owner instanceof Owner.Person ? isSurnameFirst(name, parts) : isOneTeam(parts);
        return one ? List.of(name) : parts;
    }

    private static boolean isSurnameFirst(String name, List<String> parts) {
        return name.contains(",") && parts.size() == 2 && parts.stream().anyMatch(part -> !part.contains(" "));
    }

    private static boolean isOneTeam(List<String> parts) {
        return !parts.isEmpty()
                && ONE_TEAM.matcher(parts.get(parts.size() - 1)).matches()
                && parts.stream()
                        .limit(parts.size() - 1L)
                        .noneMatch(part -> ONE_TEAM.matcher(part).matches());
    }

    private static String withoutMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
