package dev.postmortem.render.confluence;

import java.util.Objects;

/**
 * A user of Confluence, as a page mentions one.
 *
 * <pre>{@code
 * ConfluenceUser inCloud = ConfluenceUser.ofAccountId("557058:3d1f9b0e-5f4c-4a3e-9d0c-6a1f2f3f4f5f");
 * ConfluenceUser inDataCenter = ConfluenceUser.ofUserKey("8a7f808f4b1c2d3e014b1c2e5a6b0001");
 * }</pre>
 *
 * @param kind what Confluence knows users by
 * @param id the user's own
 * @since 0.1.0
 */
public record ConfluenceUser(Kind kind, String id) {

    /** Checks that both are there. */
    public ConfluenceUser {
        Objects.requireNonNull(kind, "ConfluenceUser.kind");
        Objects.requireNonNull(id, "ConfluenceUser.id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("ConfluenceUser.id is blank: give an id, or no user");
        }
    }

    /** What Confluence knows users by. */
    public enum Kind {
        /** The account id, in Confluence Cloud. */
        ACCOUNT_ID,
        /** The user key, in Confluence Data Center. */
        USER_KEY
    }

    /**
     * Returns a user of Confluence Cloud.
     *
     * @param accountId the user's Atlassian account id
     * @return the user
     */
    public static ConfluenceUser ofAccountId(String accountId) {
        return new ConfluenceUser(Kind.ACCOUNT_ID, accountId);
    }

    /**
     * Returns a user of Confluence Data Center.
     *
     * @param userKey the user's key, which is not the name that the user logs in with
     * @return the user
     */
    public static ConfluenceUser ofUserKey(String userKey) {
        return new ConfluenceUser(Kind.USER_KEY, userKey);
    }

    String attribute() {
        return kind == Kind.ACCOUNT_ID ? "ri:account-id" : "ri:userkey";
    }
}
