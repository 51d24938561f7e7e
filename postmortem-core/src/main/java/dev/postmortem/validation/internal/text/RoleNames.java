package dev.postmortem.validation.internal.text;

import java.util.Locale;
import java.util.Set;

/** Tells roles that are listed as if they were people, such as "Storage on-call", from people. */
public final class RoleNames {

    private static final Set<String> WORDS = Set.of(
            "admin",
            "administrator",
            "architect",
            "call",
            "chapter",
            "commander",
            "crew",
            "dba",
            "desk",
            "developer",
            "duty",
            "engineer",
            "group",
            "guild",
            "lead",
            "liaison",
            "manager",
            "on-call",
            "oncall",
            "operator",
            "owner",
            "responder",
            "rotation",
            "scribe",
            "shift",
            "squad",
            "staff",
            "support",
            "team",
            "teams");

    private RoleNames() {}

    /** Says whether a name ends with the word of a role, in small letters; a person may be listed in small letters too. */
    public static boolean isRole(String name) {
        String stripped = name.strip();
        String last = stripped.substring(stripped.lastIndexOf(' ') + 1);
        return stripped.contains(" ")
                && Character.isLowerCase(last.codePointAt(0))
                && WORDS.contains(last.toLowerCase(Locale.ROOT));
    }
}
