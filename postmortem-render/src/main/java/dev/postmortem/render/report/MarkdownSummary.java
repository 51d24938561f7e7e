package dev.postmortem.render.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentBuilder;
import dev.postmortem.render.document.FlowBlock;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.ReportVerdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes validation reports as Markdown, for a comment on a pull request or the summary of a job.
 *
 * <pre>{@code
 * Files.writeString(Path.of(System.getenv("GITHUB_STEP_SUMMARY")), MarkdownSummary.of(reviewed));
 * }</pre>
 *
 * <p>A table has a row for each postmortem, and below it each has its findings, with the words that are meant in bold. A
 * comment on GitHub holds 65,536 characters: where the text would be longer, the mildest findings are left out and counted.
 * Suppressed and known findings are counted alone.
 *
 * <p>It is written as {@link MarkdownWriter} writes documents: no text of a user becomes markup or calls anybody.
 *
 * @since 0.1.0
 */
public final class MarkdownSummary {

    /** A comment on GitHub holds 65,536 characters; a host may put a line of its own around the summary. */
    private static final int LONGEST = 65_000;

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();

    private final List<ReviewedPostmortem> reviewed;

    /** How many postmortems, findings and other lines are shown of each. */
    private final int most;

    private MarkdownSummary(List<ReviewedPostmortem> reviewed, int most) {
        this.reviewed = reviewed;
        this.most = most;
    }

    /**
     * Writes one report.
     *
     * @param reviewed the postmortem with its report
     * @return the Markdown text, which ends with a line feed
     */
    public static String of(ReviewedPostmortem reviewed) {
        return of(List.of(reviewed));
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @return the Markdown text, which ends with a line feed; at most 65,000 characters
     */
    public static String of(List<ReviewedPostmortem> reviewed) {
        int most = Stream.of(
                        reviewed.stream(),
                        ReportedFinding.countedOf(reviewed).stream(),
                        failures(reviewed).stream(),
                        problems(reviewed).stream())
                .mapToInt(all -> (int) all.count())
                .max()
                .orElse(0);
        // A finding takes far more than ten characters, so that no more than these can ever fit.
        most = Math.min(most, LONGEST / 10);
        String text = new MarkdownSummary(reviewed, most).text();
        while (text.length() > LONGEST) {
            most /= 2;
            text = new MarkdownSummary(reviewed, most).text();
        }
        return text;
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write the Markdown text of at most 65,000 characters; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        out.append(of(reviewed));
    }

    private String text() {
        DocumentBuilder document = Document.builder("Postmortem review");
        document.lead(Blocks.paragraph(Words.verdicts(reviewed)));
        if (most > 0 && !reviewed.isEmpty()) {
            document.lead(table());
        }
        leftOut(document, reviewed.size(), "postmortem");
        findings(document);
        troubles(document);
        return WRITER.write(document.build()).text();
    }

    private void leftOut(DocumentBuilder document, int all, String noun) {
        if (all > most) {
            document.lead(Blocks.paragraph(
                    Words.count(all - most, noun) + (all - most == 1 ? " is" : " are") + " not shown here."));
        }
    }

    private Table table() {
        return Table.builder()
                .column("postmortem", "Postmortem")
                .column("verdict", "Verdict")
                .numericColumn("errors", "Errors")
                .numericColumn("warnings", "Warnings")
                .numericColumn("notes", "Notes")
                .numericColumn("suppressed", "Suppressed")
                .numericColumn("known", "Known")
                .rows(Sequence.of(
                        reviewed.stream().limit(most).map(MarkdownSummary::row).toList()))
                .build();
    }

    private static Row row(ReviewedPostmortem each) {
        return Row.of(
                Cell.of(each.name()),
                Cell.of(Inlines.strong(verdict(each.report().verdict()))),
                number(each.report().findings(FindingSeverity.ERROR).size()),
                number(each.report().findings(FindingSeverity.WARNING).size()),
                number(each.report().findings(FindingSeverity.INFO).size()),
                number(each.report().suppressed().size()),
                number(each.report().known().size()));
    }

    private static Cell number(int value) {
        return Cell.of(Integer.toString(value));
    }

    private static String verdict(ReportVerdict verdict) {
        return switch (verdict) {
            case PASS -> "passes";
            case FAIL -> "fails";
            case INCOMPLETE -> "incomplete";
        };
    }

    private void findings(DocumentBuilder document) {
        List<ReportedFinding> sorted = ReportedFinding.countedOf(reviewed).stream()
                .sorted(ReportedFinding.WORST_FIRST)
                .toList();
        leftOut(document, sorted.size(), "finding");
        Map<String, List<ListItem>> byName = sorted.stream()
                .limit(most)
                .collect(groupingBy(ReportedFinding::document, mapping(each -> item(each.finding()), toList())));
        List<String> names = reviewed.stream()
                .map(ReviewedPostmortem::name)
                .distinct()
                .filter(byName::containsKey)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            List<ListItem> items = byName.getOrDefault(name, List.of());
            document.section("postmortem-" + (i + 1), name, section -> section.bullets(items));
        }
    }

    private static ListItem item(Finding finding) {
        List<FlowBlock> details = new ArrayList<>();
        finding.passage().ifPresent(passage -> details.add(Blocks.paragraph(words(passage))));
        finding.suggestions().forEach(each -> details.add(Blocks.paragraph(Words.suggested(each))));
        Inline rule = finding.helpUri()
                .<Inline>map(page -> Inlines.link(finding.ruleId(), page))
                .orElseGet(() -> Inlines.code(finding.ruleId()));
        details.add(Blocks.paragraph(rule, Inlines.text(" at "), place(finding.location())));
        finding.related()
                .forEach(each ->
                        details.add(Blocks.paragraph(Inlines.text(each.label() + ": "), place(each.location()))));
        return ListItem.of(Inlines.strong(Words.of(finding.severity())), Inlines.text(": " + finding.message()))
                .withDetails(details.toArray(FlowBlock[]::new));
    }

    private static Inline place(Location place) {
        boolean inWords = place.pointer().isEmpty() && place.source().isEmpty();
        return inWords ? Inlines.text(Words.place(place)) : Inlines.code(Words.place(place));
    }

    private static Inline[] words(Passage passage) {
        return new Inline[] {
            Inlines.text(passage.text().substring(0, passage.span().start())),
            Inlines.strong(passage.text()
                    .substring(passage.span().start(), passage.span().end())),
            Inlines.text(passage.text().substring(passage.span().end()))
        };
    }

    private void troubles(DocumentBuilder document) {
        list(document, "rules-that-failed", "Rules that failed", failures(reviewed));
        list(document, "problems-of-the-configuration", "Problems of the configuration", problems(reviewed));
    }

    private static List<String> failures(List<ReviewedPostmortem> reviewed) {
        return reviewed.stream()
                .flatMap(each -> each.report().ruleFailures().stream()
                        .map(failure -> each.name() + ": " + failure.ruleId() + ": " + failure.message()))
                .distinct()
                .toList();
    }

    private static List<String> problems(List<ReviewedPostmortem> reviewed) {
        return ReviewedPostmortem.problemsOf(reviewed).stream()
                .map(ConfigurationProblem::message)
                .distinct()
                .toList();
    }

    private void list(DocumentBuilder document, String id, String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<ListItem> items = new ArrayList<>();
        lines.stream().limit(most).map(ListItem::of).forEach(items::add);
        if (lines.size() > most) {
            items.add(ListItem.of((lines.size() - most) + " more"));
        }
        document.section(id, title, section -> section.bullets(items));
    }
}
