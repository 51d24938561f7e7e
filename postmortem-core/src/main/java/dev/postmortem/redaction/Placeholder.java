package dev.postmortem.redaction;

/**
 * What stands in a text in place of something that must not be seen.
 *
 * @since 0.1.0
 */
public enum Placeholder {
    /** A person who has no role in the document. */
    PERSON("[person]"),

    /** A host by its name. */
    HOST("[host]"),

    /** An address of the internet, of a mailbox, or a telephone number. */
    ADDRESS("[address]"),

    /** The key or number of a ticket. */
    TICKET("[ticket]"),

    /** A literal of a query, or what identifies a record. */
    VALUE("[value]"),

    /** A link to a page that is not known to be public. */
    LINK("[link]"),

    /** A room of a chat. */
    CHANNEL("[channel]"),

    /** A path with the name of a user or a server in it. */
    PATH("[path]"),

    /** An account, project or resource of a cloud. */
    ACCOUNT("[account]"),

    /** A password, token or key. */
    SECRET("[secret]"),

    /** A name that the house hides, or that a system has inside. */
    NAME("[name]"),

    /** A mandatory text of which nothing may be seen, or the id of an element that is left out. */
    WITHHELD("[withheld]");

    private final String words;

    Placeholder(String words) {
        this.words = words;
    }

    /**
     * Returns what stands there unless another text was chosen.
     *
     * @return English in brackets, for example {@code [host]}
     */
    public String words() {
        return words;
    }
}
