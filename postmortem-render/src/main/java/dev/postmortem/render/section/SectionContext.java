package dev.postmortem.render.section;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricInput;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.label.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What section producers share: how times, amounts, references and absences are told, in one zone and one language.
 *
 * <p>It is made for one postmortem, is immutable and can be shared between threads.
 *
 * <pre>{@code
 * SectionContext context = SectionContext.of(postmortem, PageOptions.defaults());
 * context.time(When.parse("2026-03-14T10:00Z")); // 2026-03-14 10:00 UTC
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SectionContext {

    private final Postmortem postmortem;
    private final PageOptions options;
    private final ElementIndex index;
    private final List<Metric> metrics;
    private final IncidentClock clock;
    private final Wording wording;
    private final Locale language;
    private final TimePhrase times;
    private final AmountPhrase amounts;
    private final ReferencePhrase references;

    private SectionContext(Postmortem postmortem, PageOptions options) {
        this.postmortem = Objects.requireNonNull(postmortem, "postmortem");
        this.options = Objects.requireNonNull(options, "options");
        index = ElementIndex.of(postmortem);
        metrics = options.metrics().measure(postmortem);
        clock = IncidentClock.of(postmortem);
        wording = new Wording(options.labels());
        language = Locale.forLanguageTag(options.labels().language());
        times = new TimePhrase(options.zone(), wording);
        amounts = new AmountPhrase(wording, times);
        references = new ReferencePhrase(index);
    }

    /**
     * Returns the context of a page.
     *
     * @param postmortem what is told
     * @param options how it is told
     * @return the context
     */
    public static SectionContext of(Postmortem postmortem, PageOptions options) {
        return new SectionContext(postmortem, options);
    }

    /**
     * Returns how the page is told.
     *
     * @return the options
     */
    public PageOptions options() {
        return options;
    }

    /**
     * Returns the elements of the postmortem by id.
     *
     * @return the index
     */
    public ElementIndex index() {
        return index;
    }

    /**
     * Returns the durations of the incident.
     *
     * @return the metrics, with the reason for each that is not known
     */
    public List<Metric> metrics() {
        return metrics;
    }

    /** Returns the milestones of the whole incident. */
    IncidentClock clock() {
        return clock;
    }

    /**
     * Returns the words of a label.
     *
     * @param label the label
     * @param fillings what stands for {@code {0}}, {@code {1}} and so on
     * @return the words
     */
    public String label(Label label, String... fillings) {
        return wording.text(label, fillings);
    }

    /**
     * Returns the words of a label with running text filled in.
     *
     * @param label the label
     * @param fillings what stands for {@code {0}}, {@code {1}} and so on
     * @return the running text
     */
    public List<Inline> sentence(Label label, List<List<Inline>> fillings) {
        return wording.inlines(label, fillings);
    }

    /** Returns the parts that are not empty, with what stands between the items of a list. */
    List<Inline> list(List<List<Inline>> parts) {
        return Phrases.joinedParts(label(Label.LIST_SEPARATOR), parts);
    }

    /** Returns the parts that are not empty, with what stands between items that may be lists themselves. */
    List<Inline> items(List<List<Inline>> parts) {
        return Phrases.joinedParts(label(Label.ITEM_SEPARATOR), parts);
    }

    /** Returns a name and what there is to say about it, or the one of them that is not empty. */
    List<Inline> labelled(List<Inline> name, List<Inline> told) {
        if (name.isEmpty() || told.isEmpty()) {
            return Phrases.concat(List.of(name, told));
        }
        return sentence(Label.LABELLED, List.of(name, told));
    }

    /** Returns what is said in brackets behind something else; nothing for nothing. */
    List<Inline> remark(List<Inline> words) {
        return words.isEmpty() ? List.of() : sentence(Label.REMARK, List.of(words));
    }

    /** Returns the words with a capital at their beginning. */
    String capitalised(String words) {
        return Phrases.capitalised(words, language);
    }

    /** Returns the sentence with a full stop, unless it has a mark at its end. */
    String ended(String sentence) {
        return Phrases.ended(sentence, label(Label.FULL_STOP));
    }

    /**
     * Returns the words of a term of an open vocabulary.
     *
     * @param term the term
     * @return the words
     */
    public String term(Term term) {
        return options.labels().term(term);
    }

    /**
     * Returns the words of a constant of a closed vocabulary.
     *
     * @param constant the constant
     * @return the words
     */
    public String term(Enum<?> constant) {
        return options.labels().constant(constant);
    }

    /**
     * Returns a time in full: date, clock and zone, how sure it is, and what other sources say.
     *
     * @param when the time
     * @return the inline
     */
    public TimeRef time(When when) {
        return times.full(when);
    }

    /** Returns a time in full and how long it lasted, if both of its ends are known to the minute. */
    List<Inline> timeAndLength(When when) {
        return List.of(times.fullWithLength(when));
    }

    /**
     * Returns how long something lasted.
     *
     * @param when the time
     * @return the duration, or empty if it is a point in time or an end is not known to the minute
     */
    public Optional<String> length(When when) {
        return times.length(when);
    }

    /**
     * Returns the start of the impact, from which the timeline counts.
     *
     * @return the instant; empty if it is not known to the minute
     */
    public Optional<Instant> impactStart() {
        return clock.zero().flatMap(IncidentClock::start);
    }

    /**
     * Returns a date.
     *
     * @param date the date
     * @return the inline
     */
    public TimeRef date(LocalDate date) {
        return Inlines.date(date.toString(), date);
    }

    /**
     * Returns a time without its date if that is the one that the page has told already, and with its offset from UTC
     * only where that changes from one time to the next.
     */
    TimeRef clock(When when, Optional<LocalDate> told, boolean offsetChanges) {
        return times.clock(when, offsetChanges ? TimePhrase.Form.CLOCK_AND_OFFSET : TimePhrase.Form.CLOCK, told);
    }

    /**
     * Returns a time as another zone's clocks showed it, with the date if it was another one there. The words of the source
     * and what others say stand beside the page's own time.
     */
    TimeRef clockIn(ZoneId zone, When when) {
        return new TimePhrase(zone, wording).clock(When.of(when.time()), TimePhrase.Form.CLOCK_AND_OFFSET, day(when));
    }

    /** Returns the day on which a time began, in the page's zone; empty if it is not known to the day. */
    Optional<LocalDate> day(When when) {
        return times.day(when);
    }

    /**
     * Returns an amount with all that is known of it.
     *
     * @param amount the amount
     * @return for example {@code 12.5 %}, {@code about 5000} or {@code unknown: nobody counted}
     */
    public String amount(Amount amount) {
        return amounts.full(amount);
    }

    /** Returns an amount without remarks, where there is room for a few words only. */
    String bareAmount(Amount amount) {
        return amounts.bare(amount);
    }

    /**
     * Returns a measure in one line: amount and noun, which read as one, and the remarks about the amount.
     *
     * @param measure the measure
     * @return the running text, without scope, time and evidence
     */
    public List<Inline> amountAndNoun(Measure measure) {
        return amounts.withNoun(measure);
    }

    /**
     * Returns the result of a metric.
     *
     * @param result the result
     * @return for example {@code 40 min}, {@code 10 min to 12 min} or {@code unknown: nobody noted it}
     */
    public String result(MetricResult result) {
        return ResultPhrase.of(result, wording);
    }

    /** Returns what a duration is called: in the words of the page if it is one of ours, else as it was given. */
    String metricName(Metric metric) {
        return MetricWords.name(metric.name(), wording).map(this::capitalised).orElse(metric.name());
    }

    /** Returns how a duration is computed. */
    String metricFormula(Metric metric) {
        return MetricWords.formula(metric.formula(), wording);
    }

    /** Returns what a time is that a duration was computed from. */
    String metricInput(MetricInput input) {
        return MetricWords.input(input.name(), wording);
    }

    /** Returns where a time stands that a duration was computed from. */
    String metricSource(MetricInput input) {
        return MetricWords.source(input.source(), wording);
    }

    /**
     * Returns a mention of an element by its id, which leads to it if the postmortem holds it.
     *
     * @param id the id
     * @return the inline
     */
    public Inline reference(String id) {
        return references.byId(id);
    }

    /**
     * Returns mentions of elements by their ids.
     *
     * @param ids the ids
     * @return the running text; none for no ids
     */
    public List<Inline> references(List<String> ids) {
        return mentions(ids, this::reference);
    }

    /**
     * Returns a mention of a service, a database or an episode by its name.
     *
     * @param id the id
     * @return the inline, which shows the id itself if the postmortem does not hold the element
     */
    public Inline name(String id) {
        return references.byName(id);
    }

    /**
     * Returns mentions of services, databases or episodes by their names.
     *
     * @param ids the ids
     * @return the running text; none for no ids
     */
    public List<Inline> names(List<String> ids) {
        return mentions(ids, this::name);
    }

    /** Returns the mention of at most one service, database or episode by its name. */
    List<Inline> names(Optional<String> id) {
        return id.isPresent() ? List.of(name(id.get())) : List.of();
    }

    private List<Inline> mentions(List<String> ids, Function<String, Inline> mention) {
        if (ids.size() <= 1) {
            return ids.isEmpty() ? List.of() : List.of(mention.apply(ids.get(0)));
        }
        List<Inline> mentions = new ArrayList<>();
        for (String id : ids) {
            mentions.add(mention.apply(id));
        }
        return Phrases.separated(Inlines.text(label(Label.LIST_SEPARATOR)), mentions);
    }

    /** Returns the name of a service, a database or an episode as plain text, or the id itself. */
    String plainName(String id) {
        return references.plainName(id);
    }

    /**
     * Returns the place where an element is told, showing its id.
     *
     * @param id the id of the element
     * @return the running text; none if the element has no id
     */
    public List<Inline> anchor(String id) {
        return id.isBlank() ? List.of() : List.of(Inlines.anchor(id));
    }

    /**
     * Returns evidence in one line: its label, as a link if it has an address, its query as code, and its excerpt.
     *
     * @param evidence the evidence
     * @return the running text; none for no evidence
     */
    public List<Inline> evidence(List<Evidence> evidence) {
        return EvidencePhrase.of(evidence, this);
    }

    /**
     * Returns a note about the widest circle that may see an element.
     *
     * @param audience the circle
     * @return running text that begins with a blank; none if everybody may see it who sees the section
     */
    public List<Inline> onlyFor(Optional<Audience> audience) {
        return audience.filter(circle -> circle != Audience.PUBLIC)
                .map(circle ->
                        List.<Inline>of(Inlines.text(" "), Inlines.emphasis(label(Label.ONLY_FOR, term(circle)))))
                .orElse(List.of());
    }

    /**
     * Returns a verdict.
     *
     * @param verdict the verdict
     * @return for example {@code partly: only the index}
     */
    public String verdict(Verdict verdict) {
        return explained(verdict.answer(), verdict.reason());
    }

    /**
     * Returns an outcome.
     *
     * @param outcome the outcome
     * @return for example {@code no effect: the lock was held elsewhere}
     */
    public String outcome(Outcome outcome) {
        return explained(outcome.effect(), outcome.reason());
    }

    private String explained(Enum<?> constant, Optional<String> reason) {
        String words = term(constant);
        return reason.map(why -> label(Label.LABELLED, words, why)).orElse(words);
    }

    /**
     * Returns a team, a role or a person that answers for something.
     *
     * @param owner the owner
     * @return the inline
     */
    public PersonRef owner(Owner owner) {
        return Inlines.person(owner.name().isBlank() ? label(Label.NOT_RECORDED) : owner.name());
    }

    /**
     * Returns why something stays as it is, who accepted that and until when.
     *
     * @param acceptance the acceptance
     * @return the running text
     */
    public List<Inline> acceptance(Acceptance acceptance) {
        return AcceptancePhrase.of(acceptance, this);
    }

    /**
     * Returns a schema change in one line.
     *
     * @param change the change
     * @return the running text; none if nothing of it is known
     */
    public List<Inline> schemaChange(SchemaChange change) {
        return SchemaChangePhrase.of(change, this);
    }

    /**
     * Returns what the postmortem says about a section that it declares absent.
     *
     * @param section the section
     * @return for example {@code Not applicable: nothing was rolled out}; empty if it declares nothing
     */
    public Optional<Block> absence(SectionName section) {
        return absence(SectionPart.of(section));
    }

    /**
     * Returns what the postmortem says about a section, or a family of recovery checks, that it declares absent: all of
     * it, if it does so more than once.
     *
     * @param part the section or family
     * @return the block; empty if the postmortem declares nothing
     */
    public Optional<Block> absence(SectionPart part) {
        return AbsencePhrase.of(part, postmortem, this);
    }

    /**
     * Returns the box that says what is missing.
     *
     * @param what a label that names it in a sentence
     * @param fillings what stands for {@code {0}}, {@code {1}} and so on
     * @return the callout
     */
    public Callout gap(Label what, String... fillings) {
        return Blocks.callout(CalloutKind.GAP, Blocks.paragraph(Inlines.strong(label(what, fillings))));
    }
}
