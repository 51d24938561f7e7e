package dev.postmortem.validation.spi;

/**
 * Takes what a rule finds during one call, from the thread of that call; not to be kept beyond it.
 *
 * @since 0.1.0
 */
public interface FindingSink {

    /**
     * Begins a finding of a rule that has one message.
     *
     * @return the finding, to be told where it is and what its message needs
     * @throws IllegalArgumentException if the descriptor has no message without a name
     * @throws IllegalStateException if the call has ended, belongs to another thread, or has reported 10,000 findings
     */
    FindingDraft report();

    /**
     * Begins a finding of a rule that has several messages.
     *
     * @param subId the name of the message, which becomes the last part of the finding's rule id
     * @return the finding, to be told where it is and what its message needs
     * @throws IllegalArgumentException if the descriptor has no message of that name
     * @throws IllegalStateException if the call has ended, belongs to another thread, or has reported 10,000 findings
     */
    FindingDraft report(String subId);
}
