package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.Unit;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.MeasuredExtent;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A severity that is lower than a house demands for such an impact hides it from whoever counts. */
final class SeverityBelowImpact implements PostmortemRule {

    private static final RuleOption<Integer> DOWN_RANK = RuleOption.number(
                    "down-rank", 2, "Lowest rank, of which 1 is the worst, when a service or database was down")
            .atLeast(1);
    private static final RuleOption<Integer> DATA_LOSS_RANK = RuleOption.number(
                    "data-loss-rank", 2, "Lowest rank, of which 1 is the worst, when data was lost")
            .atLeast(1);
    private static final RuleOption<Integer> RANK_1_SHARE = RuleOption.number(
                    "rank-1-share", 50, "Percentage of users, requests and the like from which on the rank is 1")
            .atLeast(0);
    private static final RuleOption<Integer> RANK_2_SHARE = RuleOption.number(
                    "rank-2-share",
                    10,
                    "Percentage of users, requests and the like from which on the rank is at least 2")
            .atLeast(0);
    private static final RuleOption<Integer> RANK_3_SHARE = RuleOption.number(
                    "rank-3-share",
                    1,
                    "Percentage of users, requests and the like from which on the rank is at least 3")
            .atLeast(0);

    /** What a percentage of tells how many were affected; 98 % of a CPU does not. */
    private static final Set<MeasureKind> COUNTED =
            Set.of(MeasureKind.USERS, MeasureKind.REQUESTS, MeasureKind.TRANSACTIONS, MeasureKind.OPERATIONS);

    private static final String MESSAGE = "The severity is {severity} (rank {rank}), but by the policy of the house"
            + " {where} ({what}) calls for rank {demanded} or worse: raise the severity, or correct the impact";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("severity-below-impact")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("The severity is as high as the policy of the house demands for the impact")
            .rationale("Severities are counted, compared and paid for, so they have to mean the same each time. Which"
                    + " impact calls for which severity is for each house to say: the rule is off until one does.")
            .source("Design of this library: a house policy on severities can only be kept if it is checked")
            .option(DOWN_RANK)
            .option(DATA_LOSS_RANK)
            .option(RANK_1_SHARE)
            .option(RANK_2_SHARE)
            .option(RANK_3_SHARE)
            .message("down", MESSAGE)
            .message("data-loss", MESSAGE)
            .message("share", MESSAGE)
            .build();

    /** Something for which a rank is demanded. */
    private record Demand(int rank, String subId, Identified element, String what) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Optional<Severity> declared = context.postmortem().severity();
        // The strictest demand, and of several the first, so that one severity is spoken of once.
        Optional<Demand> strictest = demands(context).stream().min(Comparator.comparingInt(Demand::rank));
        if (declared.isEmpty()
                || strictest.isEmpty()
                || declared.get().rank() <= strictest.get().rank()) {
            return;
        }
        Demand demand = strictest.get();
        findings.report(demand.subId())
                .at("/severity")
                .with("severity", declared.get().level())
                .with("rank", declared.get().rank())
                .with("what", demand.what())
                .with("where", demand.element().id())
                .with("demanded", demand.rank())
                .related(demand.element(), "what calls for a higher severity");
    }

    private static List<Demand> demands(RuleContext context) {
        Postmortem postmortem = context.postmortem();
        List<Demand> demands = new ArrayList<>();
        for (ImpactWindow window : postmortem.impact().windows()) {
            if (window.level().filter(ServiceLevel.DOWN::equals).isPresent()) {
                String what = window.component().map(id -> id + " down").orElse("down");
                demands.add(new Demand(context.option(DOWN_RANK), "down", window, what));
            }
            window.share()
                    .filter(share -> window.component().isEmpty())
                    .ifPresent(share -> addShare(demands, share, window, share.text() + " affected", context));
        }
        for (DataImpact data : postmortem.impact().data()) {
            if (data.lossOfData().orElse(false)) {
                demands.add(new Demand(
                        context.option(DATA_LOSS_RANK), "data-loss", data, data.dataSet() + " " + data.effect()));
            }
        }
        for (Measure measure : postmortem.impact().measures()) {
            // A percentage of a component, a region or a tenant says nothing about the whole.
            if (measure.kind().filter(COUNTED::contains).isPresent() && MeasuredExtent.isOfAllSystems(measure)) {
                addShare(demands, measure.amount(), measure, measure.amount().text() + " " + measure.noun(), context);
            }
        }
        return demands;
    }

    private static void addShare(
            List<Demand> demands, Amount amount, Identified element, String what, RuleContext context) {
        Optional<BigDecimal> least = amount.unit().filter(Unit.PERCENT::equals).flatMap(unit -> amount.lower());
        if (least.isPresent()) {
            rank(least.get(), context).ifPresent(rank -> demands.add(new Demand(rank, "share", element, what)));
        }
    }

    private static Optional<Integer> rank(BigDecimal share, RuleContext context) {
        List<RuleOption<Integer>> thresholds = List.of(RANK_1_SHARE, RANK_2_SHARE, RANK_3_SHARE);
        for (int i = 0; i < thresholds.size(); i++) {
            if (share.compareTo(BigDecimal.valueOf(context.option(thresholds.get(i)))) >= 0) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
