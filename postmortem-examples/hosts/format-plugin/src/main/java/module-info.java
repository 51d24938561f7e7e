/** A format of Acme: one line for pagers. */
module acme.postmortem.formats {
    requires transitive dev.postmortem.render;

    // For hosts that register the format by hand.
    exports acme.postmortem.formats;

    provides dev.postmortem.render.FormatProvider with
            acme.postmortem.formats.PagerFormat;
}
