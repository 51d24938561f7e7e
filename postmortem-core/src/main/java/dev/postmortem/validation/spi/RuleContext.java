package dev.postmortem.validation.spi;

import dev.postmortem.metric.Metric;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.Vocabulary;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule may know: the postmortem, and what the host passed to the validator. Not to be kept beyond one call.
 *
 * @since 0.1.0
 */
public interface RuleContext {

    /**
     * The postmortem that is looked at.
     *
     * @return the postmortem
     */
    Postmortem postmortem();

    /**
     * The revision that is compared with, for example the one that was published.
     *
     * @return the earlier revision, or empty if the host gave none
     */
    Optional<Postmortem> previous();

    /**
     * The clock that the host passed in, stopped for the run so that all rules see one time; its zone is the host's.
     *
     * @return the clock, or empty if there is none, in which case a rule cannot speak of today
     */
    Optional<Clock> clock();

    /**
     * What an option of the rule is set to.
     *
     * @param <T> the type of the option
     * @param option an option from the rule's descriptor
     * @return the configured value, or the default of the option
     * @throws IllegalArgumentException if the descriptor does not declare the option
     */
    <T> T option(RuleOption<T> option);

    /**
     * Says whether anybody wants to hear of one of the things that the rule can say, so that a rule that sums several up
     * in one sentence leaves out what the configuration turned off.
     *
     * @param subId a sub-id from the rule's descriptor
     * @return whether findings with it are reported
     * @throws IllegalArgumentException if the descriptor does not declare the sub-id
     */
    boolean reports(String subId);

    /**
     * The elements of the postmortem with their places.
     *
     * @return the index
     */
    ElementIndex elements();

    /**
     * The durations of the incident by this library's own definitions.
     *
     * @return the metrics
     */
    List<Metric> metrics();

    /**
     * The people that the host knows, apart from those whom the postmortem lists.
     *
     * @return the directory, empty unless the host passed one
     */
    PersonDirectory people();

    /**
     * The words and teams that the host knows.
     *
     * @return the vocabulary, empty unless the host passed one
     */
    Vocabulary vocabulary();

    /**
     * Where the postmortem says one of the phrases of the rule's descriptor, in the order of the document; at most one
     * for any words, whatever the lists have in common.
     *
     * @return the places in all texts in which people tell something; empty if the descriptor has no phrases, or the
     *     postmortem is in another language than they are
     */
    List<PhraseMatch> matches();

    /**
     * Says whether a section is declared to hold nothing, with a reason.
     *
     * @param section the section
     * @return whether the postmortem has an absence for it
     */
    boolean isDeclaredAbsent(SectionName section);

    /**
     * Returns something that is derived from this context and that several rules need, derived once for all of them.
     *
     * @param <T> the type of what is derived
     * @param type its class, by which it is found again
     * @param derive derives it, not null; must depend on the context alone
     * @return what was derived
     * @throws IllegalStateException if another thread asks than the one that called the rule
     */
    <T> T shared(Class<T> type, Function<? super RuleContext, ? extends T> derive);
}
