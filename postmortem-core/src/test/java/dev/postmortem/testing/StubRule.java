package dev.postmortem.testing;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** A rule that does what a test says. */
public final class StubRule implements PostmortemRule {

    private final RuleDescriptor descriptor;
    private final BiConsumer<RuleContext, FindingSink> check;

    private StubRule(RuleDescriptor descriptor, BiConsumer<RuleContext, FindingSink> check) {
        this.descriptor = descriptor;
        this.check = check;
    }

    /** Returns a rule that says one thing, as an error, at the title. */
    public static StubRule atTitle(String id) {
        return of(id, (context, findings) -> findings.report().at("/title"));
    }

    /** Returns a rule with one message. */
    public static StubRule of(String id, BiConsumer<RuleContext, FindingSink> check) {
        return of(id, builder -> builder.message("Something is the case"), check);
    }

    /** Returns a rule with a descriptor that is an error unless told otherwise. */
    public static StubRule of(
            String id, UnaryOperator<RuleDescriptor.Builder> descriptor, BiConsumer<RuleContext, FindingSink> check) {
        return new StubRule(
                descriptor
                        .apply(RuleDescriptor.builder(id)
                                .category(Category.CONSISTENCY)
                                .severity(FindingSeverity.ERROR)
                                .summary("Something is as it should be"))
                        .build(),
                check);
    }

    @Override
    public RuleDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        check.accept(context, findings);
    }
}
