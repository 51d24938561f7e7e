/** An application that embeds the library. */
module acme.incidents {
    requires dev.postmortem.core;
    requires dev.postmortem.render;
}
