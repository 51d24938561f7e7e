package dev.postmortem.render.document;

/**
 * Who answers for an action.
 *
 * @param kind whether it is a team, a role or a person
 * @param name what the owner is called
 * @since 0.1.0
 */
public record ActionOwner(Kind kind, String name) {

    /** Checks that both are there. */
    public ActionOwner {
        Require.present("ActionOwner.kind", kind);
        Require.present("ActionOwner.name", name);
    }

    /** What kind of owner there is. */
    public enum Kind {
        /** A team. */
        TEAM,
        /** A role, whoever fills it. */
        ROLE,
        /** A person. */
        PERSON
    }
}
