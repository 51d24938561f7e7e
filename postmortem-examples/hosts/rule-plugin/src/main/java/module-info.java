// tag::module[]
/** The house rules of Acme. */
module acme.postmortem.rules {
    requires transitive dev.postmortem.core;

    // For hosts that register the rules by hand.
    exports acme.postmortem.rules;

    provides dev.postmortem.validation.spi.PostmortemRule with
            acme.postmortem.rules.SevOneReview;
}
// end::module[]
