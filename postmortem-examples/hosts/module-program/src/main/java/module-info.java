/** A command-line program that embeds the library. */
module acme.incidents {
    requires dev.postmortem.core;
    requires dev.postmortem.render;

    // Only to register them by hand: as providers, they are found without being required.
    requires acme.postmortem.rules;
    requires acme.postmortem.formats;
}
