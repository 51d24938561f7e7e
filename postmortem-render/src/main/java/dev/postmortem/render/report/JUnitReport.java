package dev.postmortem.render.report;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Writes validation reports as JUnit's XML, which every CI server shows.
 *
 * <pre>{@code
 * Files.writeString(Path.of("TEST-postmortems.xml"), JUnitReport.of(reviewed));
 * }</pre>
 *
 * <p>Each postmortem is a test suite and each rule that ran a test case in it, so that those that passed are seen as well;
 * the constraints on single values are one test case together. A rule with errors or warnings is a failure, whose type is
 * the worst severity; one with notes alone passes and tells them as its output, because JUnit has nothing between pass and
 * failure; one that failed itself is an error. A rule whose findings are all suppressed or known is skipped, with the reason.
 * The problems of the configuration are one test case, which is an error if something was passed over that could have stood
 * in the way. No times are told.
 *
 * <p>Source: {@code surefire-test-report.xsd} of Maven Surefire, by which each suite is valid, and which Jenkins and GitLab
 * read as well; the root around the suites is that of Apache Ant's {@code junitreport}.
 *
 * @since 0.1.0
 */
public final class JUnitReport {

    private JUnitReport() {}

    /**
     * Writes one report.
     *
     * @param reviewed the postmortem with its report
     * @return the XML text, which ends with a line feed
     */
    public static String of(ReviewedPostmortem reviewed) {
        return of(List.of(reviewed));
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @return the XML text, which ends with a line feed
     */
    public static String of(List<ReviewedPostmortem> reviewed) {
        return Output.text(out -> suites(reviewed, out));
    }

    /**
     * Writes reports piece by piece, so that the text is not held in memory.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write the XML text; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> suites(reviewed, to));
    }

    private static void suites(List<ReviewedPostmortem> reviewed, Output out) {
        // The counts stand before what is counted. Cases are made twice, so that those of one postmortem are held at
        // once.
        List<JUnitCase.Outcome> all = reviewed.stream()
                .flatMap(each -> JUnitCase.allOf(each.report()).stream())
                .map(JUnitCase::outcome)
                .toList();
        XmlText.write(out, "testsuites", root -> {
            counts(all, root.attribute("name", "postmortem"));
            reviewed.forEach(each -> root.element("testsuite", suite -> suite(each, suite)));
        });
    }

    private static void suite(ReviewedPostmortem reviewed, XmlText suite) {
        List<JUnitCase> cases = JUnitCase.allOf(reviewed.report());
        counts(cases.stream().map(JUnitCase::outcome).toList(), suite.attribute("name", reviewed.name()));
        cases.forEach(each -> suite.element("testcase", test -> {
            test.attribute("name", each.name())
                    .attribute("classname", reviewed.name())
                    .attribute("time", 0);
            outcome(each, test);
        }));
    }

    private static void counts(List<JUnitCase.Outcome> outcomes, XmlText element) {
        element.attribute("tests", outcomes.size())
                .attribute("failures", Collections.frequency(outcomes, JUnitCase.Outcome.FAILURE))
                .attribute("errors", Collections.frequency(outcomes, JUnitCase.Outcome.ERROR))
                .attribute("skipped", Collections.frequency(outcomes, JUnitCase.Outcome.SKIPPED))
                .attribute("time", 0);
    }

    private static void outcome(JUnitCase each, XmlText test) {
        switch (each.outcome()) {
            case FAILURE -> problem("failure", each, test);
            case ERROR -> problem("error", each, test);
            case SKIPPED ->
                test.element(
                        "skipped",
                        skipped -> skipped.attribute("message", each.message()).cdata(each.lines()));
            case PASSED -> {
                if (each.lines().findAny().isPresent()) {
                    test.element("system-out", notes -> notes.cdata(each.lines()));
                }
            }
        }
    }

    private static void problem(String element, JUnitCase each, XmlText test) {
        test.element(
                element,
                problem -> problem.attribute("message", each.message())
                        .attribute("type", each.type())
                        .cdata(each.lines()));
    }
}
