/** Renderers that turn a postmortem into Markdown and other formats. */
module dev.postmortem.render {
    requires transitive dev.postmortem.core;
    requires static transitive org.jspecify;
}
