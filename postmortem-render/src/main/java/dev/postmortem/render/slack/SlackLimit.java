package dev.postmortem.render.slack;

/**
 * What Slack takes at most. Characters are code points: an emoji in a header counts once.
 *
 * <p>Sources: Slack's reference of Block Kit (docs.slack.dev/reference/block-kit/blocks) for each block; the
 * specification of nicklambourne/slackblocks ({@code spec/limits.json}, 1.2.0, with fixtures at and over each limit) for
 * the unit. There is no documented limit of a whole message: {@code msg_blocks_too_long} came at 13,297 characters of a
 * markdown block (slackapi/bolt-js issue 2509), and at 11,341 characters of text in rich text, sections and headers (issue
 * 2867), where the blocks around them are larger. So it is the JSON of the blocks that is counted here, to 12,000.
 */
final class SlackLimit {

    /** Blocks of a message. */
    static final int BLOCKS = 50;

    /** The JSON of all blocks of a message. */
    static final int MESSAGE = 12_000;

    /** Below this there is no room for a title and a line about what is missing. */
    static final int LEAST = 2_000;

    /** No host may ask for more. */
    static final int MOST = MESSAGE;

    /** A header block, and so the title. */
    static final int HEADER = 150;

    /** An address. */
    static final int URL = 3_000;

    /** The text of a message for notifications and screen readers: Slack advises 4,000 and cuts at 40,000. */
    static final int FALLBACK = 3_000;

    /** Lists within each other, less one. */
    static final int INDENT = 8;

    private SlackLimit() {}
}
