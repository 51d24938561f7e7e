package dev.postmortem.render.label;

import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Term;
import java.util.regex.Pattern;

/** Priorities such as P1, which are levels in all languages and words in none. */
final class PriorityLevel {

    private static final Pattern CODE = Pattern.compile("p[0-9]");

    private PriorityLevel() {}

    static boolean is(Term term) {
        return term instanceof Priority && CODE.matcher(term.code()).matches();
    }
}
