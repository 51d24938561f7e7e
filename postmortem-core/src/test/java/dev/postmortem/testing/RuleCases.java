package dev.postmortem.testing;

import dev.postmortem.validation.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Shows each case of a rule's tester as a test of its own. */
public final class RuleCases {

    private RuleCases() {}

    /** Returns a test for each case. */
    public static Stream<DynamicTest> of(RuleTester tester) {
        return tester.cases().map(each -> DynamicTest.dynamicTest(each.name(), each::run));
    }
}
