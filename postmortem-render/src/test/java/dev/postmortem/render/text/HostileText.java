package dev.postmortem.render.text;

import java.util.Random;

/** Makes texts that try to steer a terminal, to look like lines of ours, or to fall out of their columns. */
public final class HostileText {

    private static final String[] PIECES = {
        "a",
        "word",
        "order_items",
        "é",
        "e\u0301",
        "日本",
        "、",
        "。",
        "「",
        "」",
        "한국",
        "שלום",
        "مرحبا",
        "ﾃｽﾄ",
        "Ｗ",
        "😀",
        "👩\u200D👩\u200D👧",
        "🇩🇪",
        "🇩",
        "☝🏻",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "\u0301",
        "\u200D",
        "\uFE0F",
        "🏽",
        " ",
        " ",
        " ",
        "   ",
        "\t",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u000B",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u00A0",
        "\u202F",
        "\u2003",
        "\u3000",
        "\u200B",
        "\u00AD",
        "\uFEFF",
        "\u001B[31m",
        "\u001B]0;title\u0007",
        "\u001B]8;;https://x.example\u001B\\",
        "\u009B2J",
        "\u0000",
        "\b",
        "\u007F",
        "\u202E",
        "\u202A",
        "\u2066",
        "\u2069",
        "\u200E",
        "\u200F",
        "\uD800",
        "\uDC00",
        "\uFFFE",
        "\uFFFF",
        "\uFDD0",
        "\n-- \n",
        "\nFrom me Fri Nov 27\n",
        "\n> quoted",
        "\n.\n",
        "\nSubject: x\r\n\r\n",
        "\n=====\n",
        "\n-----\n",
        "\n4. Timeline\n-----------\n",
        "\n! ",
        "\n| ",
        "\n  - ",
        "[x] ",
        "Severity             SEV-4",
        "----  ----",
        "https://x.example/a_b?c=d#e",
        "https://x.example/" + "long/".repeat(30),
        "<https://",
        "http://日本",
        "a@b.example",
        "w".repeat(90),
        "日".repeat(60),
        "`",
        "|",
        "*",
        "_",
        "#",
        "://",
        "/",
        "-",
        "."
    };

    private HostileText() {}

    public static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 30 : 8); i >= 0; i--) {
            text.append(
                    random.nextInt(40) == 0
                            ? Character.toString((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        if (random.nextInt(2000) == 0) {
            text.append("w".repeat(10_000));
        }
        return text.toString();
    }
}
