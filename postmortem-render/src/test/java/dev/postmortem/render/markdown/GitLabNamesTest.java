package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What GitLab looks for in the finished page: it takes each escaped {@code $ % # & @ ! ~} for an element of its own, and
 * searches the texts between elements by these patterns, which are those of its filters in short.
 */
final class GitLabNamesTest {

    private static final MarkdownWriter WRITER =
            MarkdownWriter.builder().flavour(Flavour.GITLAB).build();

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 2_000);
    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_316L);

    /** An escaped sign of a name, as nothing that GitLab looks for can reach over. */
    private static final Pattern ESCAPED_SIGN = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\[$%#&@!~]");

    private static final String BORDER = "\u2016";

    private static final List<Pattern> SOUGHT = List.of(
            Pattern.compile("(?<![A-Za-z0-9_])@[A-Za-z0-9_]"),
            Pattern.compile("[#!&$][0-9]"),
            Pattern.compile("~[A-Za-z0-9_?.&\"-]"),
            Pattern.compile("%(?:\\{|[0-9]|\"|[^\"\\s<]+\\b)"),
            Pattern.compile("(?<![A-Za-z0-9])GL-[0-9]"),
            Pattern.compile("[\\[*][a-z_]+:[0-9a-z]"),
            Pattern.compile("\\[-.*?-\\]|\\{-.*?-\\}|\\[\\+.*?\\+\\]|\\{\\+.*?\\+\\}"),
            Pattern.compile("\\[\\[.+?\\]\\]"),
            Pattern.compile("(?i)\\[toc\\]"),
            Pattern.compile("(?U)(?<=[^\\p{Alnum}:]|^):[a-z0-9_-]+:(?=[^\\p{Alnum}:]|$)"));

    private static final Parser PARSER = Parser.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "ask @org/db-team   | ask \\@org/db-team",
                "see #12            | see \\#12",
                "group/project#12   | group/project\\#12",
                "see !12            | see \\!12",
                "done!              | done!",
                "epic &12           | epic \\&12",
                "R & D              | R & D",
                "~bug               | \\~bug",
                "%1.0               | \\%1.0",
                "%{author}          | \\%{author}",
                "97 % or 97%        | 97 % or 97%",
                "snippet $12        | snippet \\$12",
                "GL-12              | GL-&#8203;12",
                "GH-12              | GH-12",
                "^alert#12          | ^alert\\#12",
                "[issue:12]         | \\[issue&#8203;:12\\]",
                "*iteration:12      | \\*iteration&#8203;:12",
                "{+ a +}            | {&#8203;+ a +}",
                "[- a -]            | \\[&#8203;- a -\\]",
                "a {b} [c] -5 +5    | a {b} \\[c\\] -5 +5",
                "[TOC]              | \\[TOC&#8203;\\]",
                "[[page]]           | \\[&#8203;\\[page\\]\\]",
                ":tanuki:           | :tanuki&#8203;:",
                "10:00:00           | 10:00:00",
                "user:lock:42       | user:lock:42",
                "/close             | \\/close",
                ">>>                | \\>>>",
                "dba@x.example      | <dba@x.example>"
            })
    void a_text_that_gitlab_would_act_upon_is_written_as_the_text_that_it_is(String text, String markdown) {
        String written = WRITER.write(
                        Document.builder("T").lead(Blocks.paragraph(text)).build())
                .text();

        assertThat(written).isEqualTo("# T\n\n" + markdown + "\n");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "CODE.*") // Names are not looked for in code.
    void random_hostile_text_holds_nothing_that_gitlab_looks_for(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = Hostile.text(random);
            String markdown = WRITER.write(
                            Document.builder("T").lead(place.block(text)).build())
                    .text();

            PARSER.parse(ESCAPED_SIGN.matcher(markdown).replaceAll("$1" + BORDER))
                    .accept(new AbstractVisitor() {
                        @Override
                        public void visit(Text shown) {
                            assertThat(SOUGHT)
                                    .as("%s as%n%s", place, markdown)
                                    .noneMatch(pattern ->
                                            pattern.matcher(shown.getLiteral()).find());
                        }

                        @Override
                        public void visit(Link link) {}
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_line_begins_with_a_command(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i++) {
            String text = "/close " + Hostile.text(random) + "\n::include{file=a}\n";
            String markdown = WRITER.write(
                            Document.builder("T").lead(place.block(text)).build())
                    .text();

            // Commands are not looked for in code, but files are.
            assertThat(markdown.lines())
                    .as(markdown)
                    .noneMatch(line -> line.startsWith("::include{"))
                    .noneMatch(line -> !place.name().startsWith("CODE") && line.startsWith("/close"));
        }
    }

    @Test
    void what_follows_code_that_would_include_a_file_stands_where_it_stood() {
        Document document = Document.builder("T")
                .lead(Blocks.code("::include{file=a}"))
                .lead(Blocks.paragraph(text("one"), lineBreak(), text("two")))
                .build();

        String markdown = WRITER.write(document).text();

        assertThat(markdown).endsWith("\n\n ```\n ::include{file=a}\n ```\n\none\\\ntwo\n");
    }
}
