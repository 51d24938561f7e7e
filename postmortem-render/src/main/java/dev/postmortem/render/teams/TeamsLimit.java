package dev.postmortem.render.teams;

/**
 * What Microsoft Teams takes at most, in bytes of UTF-8 of the whole message.
 *
 * <p>Sources: Microsoft's page about incoming webhooks and that of the Teams connector for workflows name 28 KB, a client
 * measured 21,000 bytes (gem msteams_hermes, {@code MSTEAMS_MESSAGE_SIZE_LIMIT}); a bot may send 100 KB and is advised to
 * stay below 80 (learn.microsoft.com, "Format your bot messages").
 */
final class TeamsLimit {

    /** A message, unless the host says otherwise. */
    static final int MESSAGE = 20_000;

    /** Below this there is no room for a title and a line about what is missing. */
    static final int LEAST = 4_000;

    /** A message of a bot. */
    static final int MOST = 80_000;

    /** Code points of the title, which is set in large letters. */
    static final int TITLE = 200;

    /** Code points of the line that notifications show. */
    static final int SUMMARY = 150;

    /** Characters of an address. */
    static final int URL = 2_000;

    private TeamsLimit() {}
}
