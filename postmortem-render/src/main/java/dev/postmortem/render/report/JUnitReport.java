package dev.postmortem.render.report;

import static java.util.stream.Collectors.joining;

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
 * failure; one that threw is an error. A rule whose findings are all suppressed or known is skipped, with the reason. So is a
 * problem of the configuration an error if something was passed over that could have stood in the way. No times are told.
 *
 * <p>Source: {@code surefire-test-report.xsd} of Maven Surefire 3.0, which Jenkins and GitLab read as well.
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
        List<Suite> suites = reviewed.stream()
                .map(each -> new Suite(each.name(), JUnitCase.allOf(each.report())))
                .toList();
        List<JUnitCase> all =
                suites.stream().flatMap(suite -> suite.cases().stream()).toList();
        return XmlText.of("testsuites", root -> {
            counts(root.attribute("name", "postmortem"), all);
            suites.forEach(suite -> root.element("testsuite", element -> write(suite, element)));
        });
    }

    private record Suite(String name, List<JUnitCase> cases) {}

    private static void write(Suite suite, XmlText element) {
        counts(element.attribute("name", suite.name()), suite.cases());
        suite.cases()
                .forEach(each -> element.element("testcase", test -> {
                    test.attribute("name", each.name())
                            .attribute("classname", suite.name())
                            .attribute("time", 0);
                    write(each, test);
                }));
    }

    private static void counts(XmlText element, List<JUnitCase> cases) {
        element.attribute("tests", cases.size())
                .attribute("failures", count(cases, JUnitCase.Outcome.FAILURE))
                .attribute("errors", count(cases, JUnitCase.Outcome.ERROR))
                .attribute("skipped", count(cases, JUnitCase.Outcome.SKIPPED))
                .attribute("time", 0);
    }

    private static int count(List<JUnitCase> cases, JUnitCase.Outcome outcome) {
        return (int) cases.stream().filter(each -> each.outcome() == outcome).count();
    }

    private static void write(JUnitCase each, XmlText test) {
        switch (each.outcome()) {
            case FAILURE -> problem("failure", each, test);
            case ERROR -> problem("error", each, test);
            case SKIPPED ->
                test.element(
                        "skipped",
                        skipped -> skipped.attribute(
                                "message", each.lines().stream().collect(joining("; "))));
            case PASSED -> {
                if (!each.lines().isEmpty()) {
                    test.element("system-out", out -> out.cdata(String.join("\n", each.lines())));
                }
            }
        }
    }

    private static void problem(String element, JUnitCase each, XmlText test) {
        test.element(
                element,
                problem -> problem.attribute("message", each.message())
                        .attribute("type", each.type())
                        .cdata(String.join("\n", each.lines())));
    }
}
