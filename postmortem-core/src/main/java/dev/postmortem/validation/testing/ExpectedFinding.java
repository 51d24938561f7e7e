package dev.postmortem.validation.testing;

import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a case of a {@link RuleTester} expects of one finding. What it does not mention may be anything.
 *
 * <pre>{@code
 * ExpectedFinding.at("/actionItems/items/0").subId("owner").message("Action AI-1 has no owner: ...")
 * }</pre>
 *
 * @param pointer the JSON Pointer of the place
 * @param subId the name of the message
 * @param message the whole message
 * @param severity how much it matters
 * @since 0.1.0
 */
public record ExpectedFinding(
        String pointer, Optional<String> subId, Optional<String> message, Optional<FindingSeverity> severity) {

    /** Checks that there is a place. */
    public ExpectedFinding {
        pointer = Mandatory.text("ExpectedFinding.pointer", pointer);
        subId = Absent.ifNull(subId);
        message = Absent.ifNull(message);
        severity = Absent.ifNull(severity);
    }

    /**
     * Expects a finding at a place.
     *
     * @param pointer the JSON Pointer
     * @return the expectation
     */
    public static ExpectedFinding at(String pointer) {
        return new ExpectedFinding(pointer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this expectation with the name of the message.
     *
     * @param name the last part of the finding's rule id; empty if the rule has one message
     * @return the expectation
     */
    public ExpectedFinding subId(String name) {
        return new ExpectedFinding(
                pointer, Optional.of(Mandatory.text("ExpectedFinding.subId", name)), message, severity);
    }

    /**
     * Returns this expectation with the whole message.
     *
     * @param text the message, word for word
     * @return the expectation
     */
    public ExpectedFinding message(String text) {
        return new ExpectedFinding(
                pointer, subId, Optional.of(Mandatory.text("ExpectedFinding.message", text)), severity);
    }

    /**
     * Returns this expectation with a severity.
     *
     * @param howMuch the severity in the profile that the tester uses
     * @return the expectation
     */
    public ExpectedFinding severity(FindingSeverity howMuch) {
        return new ExpectedFinding(
                pointer, subId, message, Optional.of(Mandatory.given("ExpectedFinding.severity", howMuch)));
    }

    boolean matches(Finding finding) {
        return differences(finding).isEmpty();
    }

    /** Returns what is otherwise, each as a line. */
    List<String> differences(Finding finding) {
        List<String> differences = new ArrayList<>();
        compare(differences, "place", pointer, finding.location().pointer());
        subId.ifPresent(expected -> compare(differences, "sub-id", expected, subIdOf(finding)));
        message.ifPresent(expected -> compare(differences, "message", expected, finding.message()));
        severity.ifPresent(expected -> compare(
                differences, "severity", expected.name(), finding.severity().name()));
        return differences;
    }

    private static void compare(List<String> differences, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            differences.add(
                    what + " expected: " + expected + "\n" + " ".repeat(what.length()) + "   actual: " + actual);
        }
    }

    private static String subIdOf(Finding finding) {
        int slash = finding.ruleId().indexOf('/');
        return slash < 0 ? "" : finding.ruleId().substring(slash + 1);
    }

    @Override
    public String toString() {
        return pointer
                + subId.map(name -> " /" + name).orElse("")
                + message.map(text -> " \"" + text + "\"").orElse("");
    }
}
