package dev.postmortem.render.markdown;

import java.util.Random;

/** Makes texts that try to break out: pieces of syntax, line starts, addresses, mentions and odd characters. */
final class Hostile {

    private static final String[] PIECES = {
        "a", "b", "x", "Z", "0", "1", "12", "123456789", "é", "日本", "שלום", "مرحبا", "😀", "👩‍👩‍👧", "€", "word", "order_items",
        " ", " ", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u00A0", "\u3000",
        "\\", "`", "``", "```", "*", "**", "***", "_", "__", "[", "]", "<", ">", "&", "~", "~~", "|", "$", "$$", "#", "##",
        "@", "+", "-", "--", "---", "=", "===", ".", ")", "(", "!", "!?", ":", ";", "/", "//", "://", ",", "\"", "'", "{",
        "}", "^", "%", "?", "- ", "+ ", "* ", "1. ", "1) ", "> ", "# ", "- [ ] ", "- [x] ", "[x] ", "[ ]", "    ", "|-|",
        "| a | b |", "|---|---|", ":--", "&amp;", "&lt;", "&#35;", "&copy", "&copy;", "<b>", "</td>", "<br>", "<!--", "-->",
        "<script>", "<?", "<![CDATA[", "]]>", "![x](y)", "[x](y)", "[x](javascript:alert(1))", "](y)", "[x]: /y", "[^1]",
        "http://", "https://", "HTTP://", "https://x.example/a_b*c?d=e&copy;=1#f", "https://x/(a)", "https://x/a).",
        "http:", "www.", "www.example.com", "ftp://f", "mailto:a@b.example", "a@b.example", "@name", "@org/team", "#123",
        "GH-1", "org/repo#1", "@@", "#", "/close", "::error::", "%%{", ":smile:", "{{x}}", "${x}",
        "\u0000", "\u0001", "\u0007", "\u001B[31m", "\u007F", "\u009B", "\u202E", "\u202A", "\u2066", "\u2069", "\u200B",
        "\u200E", "\uFEFF", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\uDB40\uDC41",
    };

    private Hostile() {}

    static String text(Random random) {
        int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 24 : 6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (random.nextInt(40) == 0) {
                text.append((char) random.nextInt(0x10000));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        if (random.nextInt(5000) == 0) {
            text.append("w".repeat(10_000));
        }
        return text.toString();
    }
}
