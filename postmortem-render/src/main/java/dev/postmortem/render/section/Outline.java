package dev.postmortem.render.section;

import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document tells and in which order: what stands between the title and the first section, and the sections.
 *
 * <pre>{@code
 * Outline house = Outline.readerFirst()
 *         .without("lessons")
 *         .replace(new OurSummary())
 *         .after("impact", new SlaSection());
 * }</pre>
 *
 * <p>An outline is immutable and can be shared between threads; each change gives a new one. The ids of the template's
 * sections are {@code summary}, {@code impact}, {@code timeline}, {@code detection}, {@code root-cause}, {@code
 * contributing-factors}, {@code mitigation}, {@code rollback}, {@code recovery}, {@code went-well}, {@code improvements},
 * {@code action-items}, {@code lessons} and {@code about}. A change that names a section that the outline does not hold
 * is an {@link IllegalArgumentException} that lists those which it holds.
 *
 * @since 0.1.0
 */
public final class Outline {

    private final LeadProducer lead;
    private final List<SectionProducer> sections;
    private final boolean numbered;

    private Outline(LeadProducer lead, List<? extends SectionProducer> sections, boolean numbered) {
        this.numbered = numbered;
        this.lead = Objects.requireNonNull(lead, "lead");
        Set<SectionId> ids = new HashSet<>();
        for (SectionProducer section : Objects.requireNonNull(sections, "sections")) {
            SectionId id = idOf(section);
            if (!ids.add(id)) {
                throw new IllegalArgumentException(
                        "The outline holds \"" + id + "\" twice: give each section an id of its own");
            }
        }
        this.sections = sections.stream()
                .<SectionProducer>map(
                        section -> section instanceof LeftOutSection about ? about.beside(sections) : section)
                .toList();
    }

    private static SectionId idOf(SectionProducer section) {
        Objects.requireNonNull(section, "The outline holds a null section");
        return Objects.requireNonNull(
                section.id(),
                () -> "The id of the section producer " + section.getClass().getName() + " is null");
    }

    /**
     * Returns the outline of the template: its sections in its order, with its numbers, 2 to 14, which a section keeps
     * when another one is left out. The first of its fourteen is the title, the heading of the document.
     *
     * @return the outline
     */
    public static Outline template() {
        return Presets.TEMPLATE;
    }

    /**
     * Returns the outline for a reader with little time: facts and impact first, then what is done about it, the cause,
     * what contributed, the course of events, and the rest. It has no numbers, and leaves nothing out.
     *
     * @return the outline
     */
    public static Outline readerFirst() {
        return Presets.READER_FIRST;
    }

    /**
     * Returns an outline in the order of the example postmortem of Google's book "Site Reliability Engineering"
     * (appendix D): root causes and trigger apart, resolution, detection, actions, lessons in three parts, and the
     * timeline near the end. What that template has no place for stands where it belongs; nothing is left out.
     *
     * @return the outline
     */
    public static Outline googleSre() {
        return Presets.GOOGLE_SRE;
    }

    /**
     * Returns the outline of one page for those who decide: the most important facts, what was corrected, what happened,
     * who was affected, why, and which actions are open. The page leaves the rest out and says so at its end, sections that
     * are taken from it or added to it considered.
     *
     * @return the outline
     */
    public static Outline executive() {
        return Presets.EXECUTIVE;
    }

    /**
     * Returns the outline of a card in a chat: the most important facts, what was corrected, what happened, who was
     * affected, the five milestones that are asked for first, and which actions are open. The card leaves the rest out and
     * says so at its end, sections that are taken from it or added to it considered.
     *
     * @return the outline
     */
    public static Outline card() {
        return Presets.CARD;
    }

    /**
     * Returns the outline of the actions alone: what trackers, calendars and spreadsheets take, and on a page a list of
     * what is to be done.
     *
     * @return the outline
     */
    public static Outline actions() {
        return Presets.ACTIONS;
    }

    /**
     * Returns an outline of sections of your own, with the facts of the template above them.
     *
     * @param sections the producers in the order of the sections
     * @return the outline
     * @throws IllegalArgumentException if two have the same id
     */
    public static Outline of(List<? extends SectionProducer> sections) {
        return new Outline(Presets.LEAD, sections, true);
    }

    /**
     * Returns the producer of what stands between the title and the first section.
     *
     * @return the producer
     */
    public LeadProducer lead() {
        return lead;
    }

    /**
     * Returns the producers of the sections.
     *
     * @return the producers in the order of the sections
     */
    public List<SectionProducer> sections() {
        return sections;
    }

    /**
     * Says whether the sections show the numbers of the template.
     *
     * @return true unless the outline is {@link #unnumbered}
     */
    public boolean isNumbered() {
        return numbered;
    }

    /**
     * Returns this outline without the numbers of the template, which say little where the order is another one. Links
     * to sections go by their ids and stay.
     *
     * @return the outline
     */
    public Outline unnumbered() {
        return new Outline(lead, sections, false);
    }

    /**
     * Returns this outline with something else between the title and the first section.
     *
     * @param other the producer
     * @return the outline
     */
    public Outline withLead(LeadProducer other) {
        return new Outline(other, sections, numbered);
    }

    /**
     * Returns this outline without some sections.
     *
     * @param ids the ids of the sections
     * @return the outline
     * @throws IllegalArgumentException if the outline does not hold one of them
     */
    public Outline without(String... ids) {
        Set<SectionId> out = Set.copyOf(
                positions(ids).stream().map(index -> sections.get(index).id()).toList());
        return with(sections.stream().filter(section -> !out.contains(section.id())));
    }

    /**
     * Returns an outline of some of these sections.
     *
     * @param ids the ids of the sections in their new order
     * @return the outline
     * @throws IllegalArgumentException if the outline does not hold one of them, or one is named twice
     */
    public Outline only(String... ids) {
        return with(positions(ids).stream().map(sections::get));
    }

    /**
     * Returns this outline with some sections moved to the front.
     *
     * @param ids the ids of the sections in their new order; the others follow in theirs
     * @return the outline
     * @throws IllegalArgumentException if the outline does not hold one of them, or one is named twice
     */
    public Outline first(String... ids) {
        List<Integer> front = positions(ids);
        return with(Stream.concat(
                front.stream().map(sections::get),
                sections.stream().filter(section -> !front.contains(sections.indexOf(section)))));
    }

    /**
     * Returns this outline with a section in place of the one that has the same id.
     *
     * @param section the producer of the section
     * @return the outline
     * @throws IllegalArgumentException if the outline holds none with this id
     */
    public Outline replace(SectionProducer section) {
        int at = position(idOf(section).value());
        List<SectionProducer> changed = new ArrayList<>(sections);
        changed.set(at, section);
        return new Outline(lead, changed, numbered);
    }

    /**
     * Returns this outline with a section more.
     *
     * @param id the id of the section that follows it
     * @param section the producer of the new section
     * @return the outline
     * @throws IllegalArgumentException if the outline does not hold {@code id}, or holds the id of the new section
     */
    public Outline before(String id, SectionProducer section) {
        return inserted(position(id), section);
    }

    /**
     * Returns this outline with a section more.
     *
     * @param id the id of the section that it follows
     * @param section the producer of the new section
     * @return the outline
     * @throws IllegalArgumentException if the outline does not hold {@code id}, or holds the id of the new section
     */
    public Outline after(String id, SectionProducer section) {
        return inserted(position(id) + 1, section);
    }

    /**
     * Returns this outline with a section more, at its end.
     *
     * @param section the producer of the new section
     * @return the outline
     * @throws IllegalArgumentException if the outline holds the id of the new section
     */
    public Outline plus(SectionProducer section) {
        return inserted(sections.size(), section);
    }

    /**
     * Returns this outline with the action items as a list of tasks instead of a table: in the body of an issue their
     * boxes can be ticked. Which actions are shown stays the same, and so does a section of your own in their place.
     *
     * @return the outline
     * @throws IllegalArgumentException if the outline has no section {@code action-items}
     */
    public Outline withActionsAsTasks() {
        return sections.get(position(StandardSection.ACTION_ITEMS.id().value())) instanceof ActionsProducer actions
                ? replace(actions.asTasks())
                : this;
    }

    private Outline inserted(int at, SectionProducer section) {
        List<SectionProducer> changed = new ArrayList<>(sections);
        changed.add(at, section);
        return new Outline(lead, changed, numbered);
    }

    private Outline with(Stream<SectionProducer> chosen) {
        return new Outline(lead, chosen.toList(), numbered);
    }

    private List<Integer> positions(String... ids) {
        return Stream.of(ids).map(this::position).toList();
    }

    private int position(String id) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().value().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The outline holds no section \"" + id + "\": give one of "
                + sections.stream().map(section -> section.id().value()).collect(Collectors.joining(", ")));
    }
}
