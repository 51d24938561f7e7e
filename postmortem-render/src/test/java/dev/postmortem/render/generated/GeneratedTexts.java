package dev.postmortem.render.generated;

import dev.postmortem.render.text.HostileText;
import java.util.List;
import java.util.Random;

/** Texts as people write them, and texts that try to be more than text in Markdown, HTML, mail or a terminal. */
final class GeneratedTexts {

    private static final List<String> SENTENCES = List.of(
            "The primary of the orders database ran out of disk at 10:14, and all writes stalled.",
            "We restarted it twice; the second time the WAL was replayed in 40 minutes.",
            "Der Rückstand der Replik wuchs, während Bestellungen weiter angenommen wurden.",
            "注文データベースの書き込みが停止し、再試行が集中した。",
            "توقفت الكتابة في قاعدة الطلبات عند الساعة 10:14",
            "מסד הנתונים של ההזמנות נעצר",
            "Ask @dana or @acme/db-ops, see #123, GH-7 and acme/orders#9.",
            "Mail dba@acme.example or go to https://status.acme.example/i/142?a=1&copy=2#top, then www.acme.example.",
            "`SELECT * FROM orders WHERE id = 42 AND name = 'O''Neil'` took 30 s | not 3 s",
            "👩\u200D💻 looked, 👍🏽 said yes, 🇩🇪 and ❤\uFE0F came along",
            "3 * 4 < 5 & 6 > 2_000 ~ $5 per {user} [sic] (approx.)",
            "1. restart\n2. wait\n\n- [ ] check\n> quoted\n# no heading\n| a | b |\n|---|---|",
            "<b>bold</b> <script>alert(1)</script> &lt; &#35; <!-- -->",
            "[x](javascript:alert(1)) ![x](https://evil.example/p.png) [ref]: /y");

    private static final List<String> BLANK = List.of(" ", "\n", "\u00A0", "\u200B", "\uFEFF", "\u0007", "\u3000 ");

    private static final List<String> ADDRESSES = List.of(
            "https://status.acme.example/incidents/142",
            "https://grafana.acme.example/d/7?from=1&to=2&var=a|b#panel=<3>",
            "HTTPS://ACME.EXAMPLE/A_b*c",
            "http://acme.example/(a)/\"b\"/`c`",
            "https://acme.example/日本/é?q=%20x%zz",
            "mailto:dba@acme.example",
            "https://acme.example/" + "long/".repeat(60));

    /** Of more than about 5,000 characters, one of the readers of Markdown has too few frames on its stack. */
    private static final int LONGEST_ADDRESS = 2_000;

    private GeneratedTexts() {}

    /** Returns a text for prose. */
    static String text(Random random) {
        return switch (random.nextInt(400)) {
            case 0 -> "w".repeat(10_000);
            case 1 -> "日".repeat(5_000);
            case 2 -> several(random, 100);
            case 3, 4, 5 -> BLANK.get(random.nextInt(BLANK.size()));
            default ->
                random.nextBoolean()
                        ? several(random, 1 + random.nextInt(2))
                        // Something visible first: what becomes of a blank text is for the cases above.
                        : withoutMarks("x" + hostile(random));
        };
    }

    /** Returns an address of a page. */
    static String address(Random random) {
        if (random.nextInt(12) > 0) {
            return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
        }
        String address = "https://acme.example/" + withoutMarks(hostile(random));
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }

    private static String several(Random random, int sentences) {
        StringBuilder text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())));
        for (int i = 1; i < sentences; i++) {
            text.append(' ').append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        }
        return text.toString();
    }

    private static String hostile(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> dev.postmortem.render.markdown.Hostile.text(random);
            case 1 -> dev.postmortem.render.html.Hostile.text(random);
            default -> HostileText.next(random);
        };
    }

    /** Takes out the marks of our own outlines. */
    static String withoutMarks(String text) {
        return text.replaceAll("[\u2039\u203A\u27E6\u27E7\u23CE\u23AF\u2423\u2192]", "-");
    }
}
