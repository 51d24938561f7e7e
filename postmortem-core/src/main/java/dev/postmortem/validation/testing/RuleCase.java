package dev.postmortem.validation.testing;

/**
 * One case of a {@link RuleTester}, to be run by itself.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> the_rule() {
 *     return TESTER.cases().map(each -> DynamicTest.dynamicTest(each.name(), each::run));
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RuleCase {

    private final String name;
    private final Runnable check;

    RuleCase(String name, Runnable check) {
        this.name = name;
        this.check = check;
    }

    /**
     * What the case is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Runs the case.
     *
     * @throws AssertionError if the rule does not do what the case expects; the message says all that differs
     */
    public void run() {
        check.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
