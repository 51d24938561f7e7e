package dev.postmortem.render.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.SuppressedFinding;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class JUnitReportTest {

    @Test
    void it_reads_as_it_was_agreed() {
        Golden.assertGolden("report.junit.xml", JUnitReport.of(Samples.ALL));
    }

    @Test
    void maven_s_own_report_reads_suites_and_cases_from_it() throws Exception {
        List<ReportTestSuite> suites = surefire(JUnitReport.of(Samples.ALL));

        assertThat(suites)
                .extracting(
                        ReportTestSuite::getFullClassName,
                        ReportTestSuite::getNumberOfTests,
                        ReportTestSuite::getNumberOfFailures,
                        ReportTestSuite::getNumberOfErrors,
                        ReportTestSuite::getNumberOfSkipped)
                .containsExactly(tuple(Samples.FILE, 5, 1, 1, 0), tuple("Primary removed", 5, 1, 0, 0));
        assertThat(suites.get(1).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .containsExactly(
                        "configuration passed",
                        "constraint failure error: title must not be blank",
                        "acme:action-vague passed",
                        "acme:late passed",
                        "suppression-doubtful passed");
    }

    @Test
    void a_rule_that_threw_is_an_error() throws Exception {
        assertThat(surefire(JUnitReport.of(Samples.ALL)).get(0).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .containsExactly(
                        "configuration passed",
                        "constraint passed",
                        "acme:action-vague failure error: Action AI-2 has no owner: name one (and 1 more)",
                        "acme:late error java.lang.IllegalStateException: "
                                + "java.lang.IllegalStateException: no licence",
                        "suppression-doubtful passed");
    }

    @Test
    void a_rule_that_failed_without_throwing_is_an_error_of_another_type() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.INCOMPLETE)
                        .addRuleFailure(new RuleFailure("acme:late", "More is reported: it is left out", true))
                        .build());

        assertThat(elements(dom(JUnitReport.of(reviewed)).getElementsByTagName("error")))
                .extracting(error -> error.getAttribute("type"), error -> error.getAttribute("message"))
                .containsExactly(tuple("incomplete", "More is reported: it is left out"));
    }

    @Test
    void all_that_a_rule_found_is_one_failure_with_the_worst_first() throws Exception {
        Element failure = (Element) dom(JUnitReport.of(Samples.reviewed(Samples.VAGUE, Samples.OWNER)))
                .getElementsByTagName("failure")
                .item(0);

        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getAttribute("message")).isEqualTo("Action AI-2 has no owner: name one (and 1 more)");
        assertThat(failure.getTextContent()).isEqualTo("""
                error: Action AI-2 has no owner: name one [acme:action-vague/owner at incidents/INC-142.json:14:7]
                warning: "improve" is never done: say what is to be observed \
                [acme:action-vague/words at incidents/INC-142.json:12:20]
                  > improve
                  the lesson [1]: incidents/INC-142.json:30:7
                  Suggestion: Say what is measured
                  Suggestion: Or drop the action""");
    }

    @Test
    void what_was_set_aside_is_skipped_with_the_reason() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .addSuppressed(Samples.SUPPRESSED)
                        .addKnown(Samples.LATE)
                        .build());

        List<ReportTestSuite> suites = surefire(JUnitReport.of(reviewed));

        assertThat(suites.get(0).getNumberOfSkipped()).isEqualTo(2);
        assertThat(suites.get(0).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .containsExactly(
                        "constraint passed",
                        "acme:action-vague skipped: Suppressed: The team is being formed",
                        "acme:late skipped: Known: The review is late",
                        "suppression-doubtful passed");
    }

    @Test
    void all_that_was_set_aside_of_one_rule_is_told() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .addSuppressed(Samples.SUPPRESSED)
                        .addKnown(Samples.VAGUE)
                        .build());

        Element skipped = (Element)
                dom(JUnitReport.of(reviewed)).getElementsByTagName("skipped").item(0);

        assertThat(skipped.getAttribute("message")).isEqualTo("Suppressed: The team is being formed (and 1 more)");
        assertThat(skipped.getTextContent()).isEqualTo("""
                Suppressed: The team is being formed
                Known: "improve" is never done: say what is to be observed""");
    }

    @Test
    void what_was_set_aside_of_a_rule_that_is_not_listed_has_its_case() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .addSuppressed(new SuppressedFinding(
                                Samples.OWNER.withRuleId("other:one/part"), Samples.SUPPRESSED.suppression()))
                        .addKnown(Samples.LATE.withRuleId("other:two"))
                        .build());

        assertThat(surefire(JUnitReport.of(reviewed)).get(0).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .endsWith(
                        "other:one skipped: Suppressed: The team is being formed",
                        "other:two skipped: Known: The review is late");
    }

    @Test
    void a_rule_that_does_not_read_the_language_is_skipped() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.PASS)
                        .addNotApplicable("vague-quantity")
                        .build());

        assertThat(elements(dom(JUnitReport.of(reviewed)).getElementsByTagName("skipped")))
                .extracting(skipped -> skipped.getAttribute("message"))
                .containsExactly("Not applicable: the rule does not read the language of the postmortem");
    }

    @Test
    void what_a_merged_report_holds_beside_a_failure_is_told_with_it() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.FAIL)
                        .addFinding(Samples.LATE)
                        .addRuleFailure(Samples.FAILURE)
                        .build());

        assertThat(elements(dom(JUnitReport.of(reviewed)).getElementsByTagName("error")))
                .extracting(Element::getTextContent)
                .containsExactly("java.lang.IllegalStateException: no licence\n"
                        + "note: The review is late [acme:late at the postmortem]");
    }

    @Test
    void the_counts_are_those_of_the_cases() throws Exception {
        Document document = dom(JUnitReport.of(Samples.ALL));

        List<Element> holders = new ArrayList<>(elements(document.getElementsByTagName("testsuite")));
        holders.add(document.getDocumentElement());
        for (Element holder : holders) {
            assertThat(holder.getAttribute("tests")).isEqualTo(count(holder, "testcase"));
            assertThat(holder.getAttribute("failures")).isEqualTo(count(holder, "failure"));
            assertThat(holder.getAttribute("errors")).isEqualTo(count(holder, "error"));
            assertThat(holder.getAttribute("skipped")).isEqualTo(count(holder, "skipped"));
        }
    }

    @Test
    void a_finding_of_a_rule_that_is_not_listed_has_its_case() throws Exception {
        Finding other = Samples.OWNER.withRuleId("other:rule/part").withSeverity(FindingSeverity.WARNING);

        assertThat(surefire(JUnitReport.of(Samples.reviewed(other))).get(0).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .contains("other:rule failure warning: Action AI-2 has no owner: name one");
    }

    @Test
    void a_configuration_that_could_have_demanded_more_is_an_error() throws Exception {
        ReviewedPostmortem reviewed = new ReviewedPostmortem(
                Samples.FILE,
                Samples.report(ReportVerdict.INCOMPLETE)
                        .addConfigurationProblem(new ConfigurationProblem("a", "a is none", true))
                        .build());

        assertThat(surefire(JUnitReport.of(reviewed)).get(0).getTestCases())
                .extracting(JUnitReportTest::outcome)
                .contains("configuration error configuration: a is none");
    }

    @ParameterizedTest
    @MethodSource("dev.postmortem.render.report.HostileReports#texts")
    void every_text_arrives_and_only_as_text(String text) throws Exception {
        Document document = dom(JUnitReport.of(HostileReports.with(text)));

        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo(allowed(text) + " (and 1 more)");
        assertThat(failure.getTextContent()).contains(allowed(text).replaceAll("\r\n?", "\n"));
        assertThat(elements(document.getElementsByTagName("*")))
                .extracting(Element::getTagName)
                .allMatch(
                        Set.of("testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out")
                                ::contains);
    }

    /** What XML 1.0 can hold (section 2.2). */
    private static String allowed(String text) {
        return HostileReports.paired(text).replaceAll("[^\t\n\r\\x{20}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static String outcome(ReportTestCase test) {
        if (test.isSuccessful()) {
            return test.getName() + " passed";
        }
        if (test.hasSkipped()) {
            return test.getName() + " skipped: " + test.getFailureMessage();
        }
        String kind = test.hasError() ? "error" : "failure";
        return test.getName() + " " + kind + " " + test.getFailureType() + ": " + test.getFailureMessage();
    }

    private static List<ReportTestSuite> surefire(String xml) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    private static Document dom(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String count(Element holder, String tag) {
        return Integer.toString(holder.getElementsByTagName(tag).getLength());
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
