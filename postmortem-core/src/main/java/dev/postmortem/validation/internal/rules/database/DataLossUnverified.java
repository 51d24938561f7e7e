package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Database;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.Amount;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.Absences;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether data was lost is known from a check, be the answer yes or no.
 *
 * <p>A cache may lose what it holds. Only an engine that cannot be anything else counts as one by itself: others, such as
 * Redis, keep data for some and a copy of it for others, so that a team has to name them.
 */
final class DataLossUnverified implements PostmortemRule {

    private static final RuleOption<List<String>> CACHE_ENGINES =
            RuleOption.texts("cache-engines", List.of("memcached"), "Engines that hold nothing but copies of data");

    private static final String ID = "data-loss-unverified";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.ERROR)
            .precision(PrecisionClass.HIGH)
            .alsoReads(LossDenial.PHRASES, EnglishPhrases.LANGUAGE)
            .summary("What is said about lost or unharmed data rests on a check")
            .rationale(
                    "The extent of a loss, and even more its absence, is easily assumed and costly to get wrong. A row"
                            + " count, a checksum or a comparison with a ledger makes it known.")
            .source("Founding document, section 10: data verification")
            .message(
                    "claimed",
                    "Data is told as lost or corrupted, and no data check with a result shows how far that goes:"
                            + " {dataSets}; record what was compared with what, and what it showed")
            .message(
                    "denied",
                    "Data is told as unharmed, and no data check with a result shows it: {dataSets}; record the row"
                            + " counts, checksums or ledger that were compared, and the result")
            .message(
                    "text",
                    FindingSeverity.WARNING,
                    "The text says \"{words}\", and no data check with a result shows it: record the row counts,"
                            + " checksums or ledger that were compared, and the result")
            .option(CACHE_ENGINES)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<DataImpact> lines = postmortem.impact().data();
        Set<String> dataSets = lines.stream().map(DataImpact::id).collect(Collectors.toSet());
        if (Absences.declared(context, CheckFamily.DATA_VERIFICATION)
                || checkedAsAWhole(postmortem.recovery().checks(), dataSets)) {
            return;
        }
        Set<String> verified = verified(postmortem.recovery().checks());
        Set<String> caches = postmortem.systems().databases().stream()
                .filter(isCache(context))
                .map(Database::id)
                .collect(Collectors.toSet());
        List<DataImpact> unverified = lines.stream()
                .filter(line -> !verified.contains(line.id()) && line.evidence().isEmpty())
                .filter(line -> line.component().filter(caches::contains).isEmpty())
                .toList();
        report("claimed", unverified, DataLossUnverified::isHarmed, findings);
        report("denied", unverified, DataLossUnverified::isUnharmed, findings);
        if (lines.isEmpty() && !holdsCachesOnly(postmortem.systems().databases(), isCache(context))) {
            LossDenial.in(context, ID)
                    .ifPresent(denial -> findings.report("text")
                            .at(denial.pointer())
                            .span(denial.span())
                            .with("words", denial.words()));
        }
    }

    /** One check may answer for all data sets, so that one finding asks for it, whichever of them are left. */
    private static void report(
            String subId, List<DataImpact> unverified, Predicate<DataImpact> told, FindingSink findings) {
        List<DataImpact> lines = unverified.stream().filter(told).toList();
        if (!lines.isEmpty()) {
            FindingDraft finding = findings.report(subId).at("/impact/data").with("dataSets", Listing.ids(lines));
            lines.forEach(line -> finding.related(line, "told without a check"));
        }
    }

    private static boolean isHarmed(DataImpact line) {
        return isHarm(line.effect()) && !isOfNothing(line);
    }

    private static boolean isUnharmed(DataImpact line) {
        return line.effect().equals(DataEffect.INTACT) || (isHarm(line.effect()) && isOfNothing(line));
    }

    private static boolean isHarm(DataEffect effect) {
        return effect.equals(DataEffect.LOST) || effect.equals(DataEffect.CORRUPTED);
    }

    private static boolean isOfNothing(DataImpact line) {
        return line.rows()
                .flatMap(Amount::upper)
                .filter(most -> most.signum() == 0)
                .isPresent();
    }

    /** A data check that names no data set speaks of all of them. */
    private static boolean checkedAsAWhole(List<RecoveryCheck> checks, Set<String> dataSets) {
        return checks.stream()
                .filter(check -> check.family().equals(CheckFamily.DATA_VERIFICATION))
                .filter(check -> check.result().isPresent())
                .anyMatch(check -> check.verifies().stream().noneMatch(dataSets::contains));
    }

    private static Set<String> verified(List<RecoveryCheck> checks) {
        return checks.stream()
                .filter(check -> check.result().isPresent())
                .flatMap(check -> check.verifies().stream())
                .collect(Collectors.toSet());
    }

    private static Predicate<Database> isCache(RuleContext context) {
        List<String> engines = context.option(CACHE_ENGINES);
        return database -> database.engine()
                .filter(engine -> engines.contains(engine.code()))
                .isPresent();
    }

    private static boolean holdsCachesOnly(List<Database> databases, Predicate<Database> isCache) {
        return !databases.isEmpty() && databases.stream().allMatch(isCache);
    }
}
