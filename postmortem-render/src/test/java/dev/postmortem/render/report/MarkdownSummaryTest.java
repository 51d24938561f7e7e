package dev.postmortem.render.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.ReportVerdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MarkdownSummaryTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    @Test
    void it_reads_as_it_was_agreed() {
        Golden.assertGolden("report.md", MarkdownSummary.of(Samples.ALL));
    }

    @Test
    void the_words_that_are_meant_are_bold_in_their_sentence() {
        assertThat(nodes(MarkdownSummary.of(Samples.reviewed(Samples.VAGUE)), StrongEmphasis.class))
                .extracting(MarkdownSummaryTest::text)
                .containsExactly("fails", "warning", "improve");
    }

    @Test
    void a_rule_is_a_link_to_its_page() {
        assertThat(nodes(MarkdownSummary.of(Samples.reviewed(Samples.VAGUE)), Link.class))
                .extracting(Link::getDestination)
                .containsExactly("https://acme.example/rules/action-vague");
    }

    @Test
    void other_places_stand_beneath_with_what_they_have_to_do_with_it() {
        assertThat(MarkdownSummary.of(Samples.reviewed(Samples.VAGUE)))
                .endsWith("\n  the lesson \\[1\\]: `incidents/INC-142.json:30:7`\n");
    }

    @Test
    void no_postmortem_is_one_sentence() {
        assertThat(MarkdownSummary.of(List.of())).isEqualTo("""
                # Postmortem review

                0 postmortems: 0 pass, 0 fail, 0 are incomplete
                """);
    }

    @Test
    void what_does_not_fit_into_a_comment_is_counted_and_the_worst_is_kept() {
        Finding note = Samples.LATE.withMessage("The review is late ".repeat(10));
        List<Finding> findings = new ArrayList<>(Collections.nCopies(1_000, note));
        findings.add(Samples.OWNER);

        String summary = MarkdownSummary.of(new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.FAIL).findings(findings).build()));

        int shown = nodes(summary, ListItem.class).size();
        assertThat(summary).hasSizeLessThanOrEqualTo(65_000).contains((1_001 - shown) + " findings are not shown here");
        assertThat(shown).isGreaterThan(100);
        assertThat(text(nodes(summary, ListItem.class).get(0).getFirstChild()))
                .startsWith("error: Action AI-2 has no owner");
    }

    @Test
    void so_are_postmortems() {
        ReviewedPostmortem fine = new ReviewedPostmortem(
                "a long name ".repeat(10), Samples.report(ReportVerdict.PASS).build());

        String summary = MarkdownSummary.of(Collections.nCopies(2_000, fine));

        assertThat(summary).hasSizeLessThanOrEqualTo(65_000).contains(" postmortems are not shown here.");
    }

    @Test
    void so_are_problems() {
        List<ConfigurationProblem> problems = IntStream.range(0, 2_000)
                .mapToObj(i -> new ConfigurationProblem("a", "Something is wrong with number " + i, false))
                .toList();

        String summary = MarkdownSummary.of(new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .configurationProblems(problems)
                        .build()));

        int shown = nodes(summary, ListItem.class).size() - 1;
        assertThat(summary).hasSizeLessThanOrEqualTo(65_000).contains("\n- " + (2_000 - shown) + " more\n");
        assertThat(shown).isGreaterThan(100);
    }

    @Test
    void problems_that_fit_are_all_there_is_to_say_of_them() {
        ReviewedPostmortem misconfigured = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .addConfigurationProblem(Samples.PROBLEM)
                        .build());

        assertThat(MarkdownSummary.of(misconfigured)).endsWith("\n- rules/x is no rule\n");
    }

    @Test
    void postmortems_keep_their_order_whichever_is_worse() {
        ReviewedPostmortem mild = Samples.reviewed(Samples.LATE);
        ReviewedPostmortem bad = new ReviewedPostmortem(
                "bad.json", Samples.reviewed(Samples.OWNER).report());

        assertThat(nodes(MarkdownSummary.of(List.of(mild, bad)), Heading.class))
                .extracting(MarkdownSummaryTest::text)
                .containsExactly("Postmortem review", Samples.FILE, "bad.json");
    }

    @Test
    void of_two_that_do_not_fit_together_the_worse_is_kept() {
        Finding bad = Samples.OWNER.withMessage("x".repeat(40_000));
        Finding worse = Samples.OWNER.withMessage("y".repeat(40_000));

        assertThat(MarkdownSummary.of(Samples.reviewed(bad.withSeverity(FindingSeverity.WARNING), worse)))
                .contains("yyy", "1 finding is not shown here.")
                .doesNotContain("xxx");
    }

    @Test
    void a_single_text_that_is_too_long_leaves_the_count() {
        Finding endless = Samples.OWNER.withMessage("x".repeat(70_000)).withSeverity(FindingSeverity.WARNING);

        assertThat(MarkdownSummary.of(Samples.reviewed(endless))).isEqualTo("""
                # Postmortem review

                1 postmortem: 0 pass, 1 fails, 0 are incomplete

                1 postmortem is not shown here.

                1 finding is not shown here.
                """);
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void no_text_becomes_markup_or_calls_anybody(String text) {
        String summary = MarkdownSummary.of(HostileReports.with(text));

        assertThat(nodes(summary, Heading.class)).hasSize(4);
        assertThat(nodes(summary, TableBlock.class)).hasSize(1);
        assertThat(nodes(summary, ListItem.class)).hasSize(4);
        assertThat(nodes(summary, Node.class))
                .extracting(node -> node.getClass().getSimpleName())
                .doesNotContain("HtmlBlock", "HtmlInline", "Image", "ThematicBreak", "FencedCodeBlock", "BlockQuote");
        assertThat(nodes(summary, Text.class).stream().map(Text::getLiteral).collect(joining()))
                .doesNotContainPattern("(?<![A-Za-z0-9])@[A-Za-z]");
    }

    private static <T extends Node> List<T> nodes(String markdown, Class<T> type) {
        List<T> nodes = new ArrayList<>();
        collect(PARSER.parse(markdown), type, nodes);
        return nodes;
    }

    private static <T extends Node> void collect(Node node, Class<T> type, List<T> into) {
        if (type.isInstance(node)) {
            into.add(type.cast(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, type, into);
        }
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node);
    }
}
