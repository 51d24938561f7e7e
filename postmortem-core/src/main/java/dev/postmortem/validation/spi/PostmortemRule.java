package dev.postmortem.validation.spi;

/**
 * One thing that a postmortem must, or had better, hold up to.
 *
 * <pre>{@code
 * public final class TrackerMissing implements PostmortemRule {
 *
 *     private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:tracker-missing")
 *             .category(Category.ACTIONABILITY)
 *             .severity(FindingSeverity.WARNING)
 *             .summary("Every action has a ticket")
 *             .message("Action {id} has no ticket: link the one in which the team plans it")
 *             .build();
 *
 *     public RuleDescriptor descriptor() {
 *         return DESCRIPTOR;
 *     }
 *
 *     public void check(RuleContext context, FindingSink findings) {
 *         for (ActionItem action : context.postmortem().actionItems().items()) {
 *             if (action.tracker().isEmpty()) {
 *                 findings.report().at(action).with("id", action.id());
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>A rule is registered with the validator's builder, or as a provider of this interface for {@link
 * java.util.ServiceLoader}, which needs a public class with a public constructor without parameters.
 *
 * <p>A rule is shared between threads, is called in no particular order, and never sees what other rules found: it must
 * keep no state. It reports nothing about what is missing altogether, because {@code section-missing} says that once.
 * Whatever it throws is told in the report as a failure of this rule, and what it had reported until then is discarded. It
 * reports before it returns, from the thread that called it, and at most 10,000 findings of one postmortem: of a rule that
 * reports more the first are kept, and it has failed.
 *
 * @since 0.1.0
 */
public interface PostmortemRule {

    /**
     * What there is to say about the rule, the same at each call; what it says first counts.
     *
     * @return the descriptor, not null
     */
    RuleDescriptor descriptor();

    /**
     * Looks at one postmortem.
     *
     * @param context the postmortem, and what else the rule may know
     * @param findings takes what the rule finds
     */
    void check(RuleContext context, FindingSink findings);
}
