package acme.incidents

import java.time.Instant

/** What a monitoring system sends when something is wrong. */
data class Alert(val name: String, val firedAt: Instant, val service: String?, val runbook: String?)
