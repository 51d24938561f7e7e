package dev.postmortem.render.card;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents that the tests of cards share. */
public final class Cards {

    private static final String[] PIECES = {
        "<!channel>",
        "<!here>",
        "<@U123>",
        "<#C123|general>",
        "<!subteam^S1|@dba>",
        "<!date^1392734382^{date}|x>",
        "<https://evil.example|click>",
        "@channel",
        "@here",
        ":tada:",
        "`code`",
        "```",
        "*bold*",
        "_italic_",
        "~gone~",
        "> quote",
        "[click](https://evil.example)",
        "[click](javascript:alert(1))",
        "![x](https://evil.example/p.png)",
        "**bold**",
        "{{DATE(2026-03-14T10:00:00Z)}}",
        "{{DATE(2026-03-14T10:00:00Z, SHORT)}}",
        "{{TIME(2026-03-14T10:00:00Z)}}",
        "{{{{DATE(2026-03-14T10:00:00Z)}}}}",
        "${title}",
        "@{variables('x')}",
        "<at>everyone</at>",
        "&lt;!channel&gt;",
        "&amp;",
        "&",
        "<",
        ">",
        "\"",
        "\\",
        "\\u003c",
        "\",\"type\":\"x\"",
        "\u202Eevil",
        "\u2066x\u2069",
        "\u0000",
        "\u0007",
        "\u001B[31m",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD83D",
        "\uDC69",
        "\uFFFE",
        "\u00AD",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83C\uDDE9\uD83C\uDDEA",
        "e\u0301",
        "\u05E9\u05DC\u05D5\u05DD",
        "\u65E5\u672C",
        "word",
        "a",
        " ",
        " ",
        "\n",
        "\t",
        "{",
        "}",
        "\u2022 ",
        "\u2610 "
    };

    private Cards() {}

    /** Returns a text that tries to be more than text in Slack, in Teams or in JSON. */
    public static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(8);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Returns a document of blocks before the first section. */
    public static Document of(Block... blocks) {
        return Document.builder("Writes stalled").build().withLead(List.of(blocks));
    }

    /** Returns a document of one paragraph. */
    public static Document text(String text) {
        return of(Blocks.paragraph(text));
    }

    /** Returns a document of sections of a paragraph each. */
    public static Document sections(int count, String text) {
        List<Section> sections = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            sections.add(Section.builder(SectionId.of("s" + i), "Section " + i)
                    .add(Blocks.paragraph(text))
                    .build());
        }
        return Document.builder("Writes stalled").build().withSections(sections);
    }
}
