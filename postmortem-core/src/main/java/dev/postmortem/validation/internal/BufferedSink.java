package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a rule reports until it has returned, so that a rule that fails leaves nothing half told.
 *
 * <p>It belongs to one call of one rule, and to the thread of that call. What is said to it at another time or by another
 * thread is refused, because it would be in one report and not in the next.
 */
final class BufferedSink implements FindingSink {

    /** Nobody reads more of one rule; it is room for a finding at every fourth event of a very long timeline. */
    static final int MOST = 10_000;

    private final RuleDescriptor descriptor;
    private final ElementPointers pointers;
    private final Thread owner = Thread.currentThread();
    private final List<Draft> drafts = new ArrayList<>();
    private boolean full;
    private volatile boolean closed;
    private volatile @Nullable String breach;

    BufferedSink(RuleDescriptor descriptor, ElementPointers pointers) {
        this.descriptor = descriptor;
        this.pointers = pointers;
    }

    @Override
    public FindingDraft report() {
        return report("");
    }

    @Override
    public FindingDraft report(String subId) {
        demandCall();
        RuleMessage message = descriptor
                .message(subId)
                .orElseThrow(() -> new IllegalArgumentException("The rule " + descriptor.id()
                        + " declares no message \""
                        + subId + "\": it has "
                        + descriptor.messages().stream().map(RuleMessage::subId).toList()));
        if (drafts.size() == MOST) {
            full = true;
            throw new IllegalStateException(tooMany());
        }
        Draft draft = new Draft(message, pointers, this);
        drafts.add(draft);
        return draft;
    }

    /**
     * Refuses what is not said in the call to which this belongs.
     *
     * @throws IllegalStateException if the rule has returned, or another thread speaks
     */
    void demandCall() {
        if (closed) {
            throw new IllegalStateException("The rule " + descriptor.id()
                    + " reports after its check has returned: report what is found before, and keep no sink");
        }
        if (Thread.currentThread() != owner) {
            String told = "The rule " + descriptor.id()
                    + " reports from another thread than the one that called it: gather there, and report here";
            breach = told;
            throw new IllegalStateException(told);
        }
    }

    /** Takes nothing more. */
    void close() {
        closed = true;
    }

    /** Says whether the rule had more to report than is kept. */
    boolean isFull() {
        return full;
    }

    /** Returns what is to be told of a rule that had more to report than is kept. */
    String tooMany() {
        return "The rule " + descriptor.id() + " reports more than " + MOST
                + " findings of one postmortem: the first of them are kept, and the rest is left out";
    }

    /** Returns what the rule must not have done, also if it went on as if nothing had happened. */
    Optional<String> breach() {
        return Optional.ofNullable(breach);
    }

    List<Draft> drafts() {
        return drafts;
    }
}
