/** The house rules of Acme. */
module acme.postmortem.rules {
    requires dev.postmortem.core;

    provides dev.postmortem.validation.spi.PostmortemRule with
            acme.postmortem.rules.SevOneReview;
}
