package dev.postmortem.render.document;

/**
 * What a document was made from, for formats that can carry it along without showing it.
 *
 * @param mediaType what it is, such as {@code application/json}
 * @param text the data
 * @since 0.1.0
 */
public record DocumentData(String mediaType, String text) {

    /** Checks that both are there. */
    public DocumentData {
        mediaType = Require.text("DocumentData.mediaType", mediaType);
        Require.present("DocumentData.text", text);
    }

    /** Says how long the data are, which can be more than anybody wants to read in a log. */
    @Override
    public String toString() {
        return "DocumentData[" + mediaType + ", " + text.length() + " characters]";
    }
}
