package dev.postmortem.validation;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings that a team knew of when it adopted the rules: they are told apart, and only new ones count.
 *
 * <pre>{@code
 * Baseline start = Baseline.empty().plus(old, validator.validate(old)); // once, on purpose
 * Files.writeString(file, BaselineJson.write(start));
 *
 * Baseline known = BaselineJson.read(Files.readString(file));
 * ValidationReport report = PostmortemValidator.builder().baseline(known).build().validate(postmortem);
 * Files.writeString(file, BaselineJson.write(known.shrunkBy(postmortem, report))); // what is fixed can never come back unseen
 * }</pre>
 *
 * <p>Findings are recognised by their fingerprints, so that a baseline survives reordering and rewording elsewhere. It
 * never grows by itself.
 *
 * @param documents the fingerprints by document: by its id, or by its title if it has none
 * @since 0.1.0
 */
public record Baseline(Map<String, Set<String>> documents) {

    private static final Baseline EMPTY = new Baseline(Map.of());

    /** Copies what is known, sorted, so that its JSON is the same for the same content. */
    public Baseline {
        Map<String, Set<String>> sorted = new TreeMap<>();
        Absent.orElse(documents, Map.<String, Set<String>>of()).forEach((document, fingerprints) -> {
            Set<String> copy = new TreeSet<>();
            for (String fingerprint : Mandatory.given("Baseline.documents of " + document, fingerprints)) {
                copy.add(Mandatory.text("Baseline.documents of " + document, fingerprint));
            }
            if (!copy.isEmpty()) {
                sorted.put(Mandatory.text("Baseline.documents", document), Collections.unmodifiableSet(copy));
            }
        });
        documents = Collections.unmodifiableMap(sorted);
    }

    /**
     * Returns a baseline in which nothing is known.
     *
     * @return the baseline
     */
    public static Baseline empty() {
        return EMPTY;
    }

    /**
     * Returns this baseline with what is found in a postmortem now, in place of what was known of it.
     *
     * @param postmortem the postmortem
     * @param report a report on it
     * @return the baseline
     */
    public Baseline plus(Postmortem postmortem, ValidationReport report) {
        List<Finding> all =
                new ArrayList<>(Mandatory.given("Baseline.report", report).findings());
        all.addAll(report.known());
        return with(
                postmortem, new TreeSet<>(all.stream().map(Finding::fingerprint).toList()));
    }

    /**
     * Returns this baseline without what is no longer found in a postmortem; nothing is added.
     *
     * @param postmortem the postmortem
     * @param report a report on it that was made with this baseline; while a rule has failed, could not be loaded or is
     *     not understood, everything stays known
     * @return the baseline
     */
    public Baseline shrunkBy(Postmortem postmortem, ValidationReport report) {
        Mandatory.given("Baseline.postmortem", postmortem);
        boolean isWhole =
                Mandatory.given("Baseline.report", report).ruleFailures().isEmpty()
                        && report.configurationProblems().stream().noneMatch(ConfigurationProblem::blocking);
        if (!isWhole) {
            return this;
        }
        return with(
                postmortem,
                new TreeSet<>(report.known().stream().map(Finding::fingerprint).toList()));
    }

    private Baseline with(Postmortem postmortem, Set<String> fingerprints) {
        Map<String, Set<String>> changed = new TreeMap<>(documents);
        changed.put(key(postmortem), fingerprints);
        return new Baseline(changed);
    }

    /**
     * Says whether a finding was there when the baseline was made.
     *
     * @param postmortem the postmortem
     * @param finding what is found in it
     * @return whether it is known
     */
    public boolean knows(Postmortem postmortem, Finding finding) {
        return documents
                .getOrDefault(key(postmortem), Set.of())
                .contains(Mandatory.given("Baseline.finding", finding).fingerprint());
    }

    private static String key(Postmortem postmortem) {
        return Mandatory.given("Baseline.postmortem", postmortem).id().orElseGet(postmortem::title);
    }

    @Override
    public String toString() {
        return "Baseline[" + documents.size() + " documents, "
                + documents.values().stream().mapToInt(Set::size).sum() + " findings]";
    }
}
