package org.buluo.app.platform;

import static java.util.Map.entry;

import java.util.Map;

/** The tables without row security, and why each needs none. */
final class OpenTables {

    static final Map<String, String> WHY = Map.ofEntries(
            entry("platform.county", "which county this is"),
            entry("platform.account", "read to sign somebody in, when nobody is known yet; no child in it"),
            entry("platform.second_factor", "the same; its secret is sealed"),
            entry("platform.recovery_code", "the same; tokens that tell nothing"),
            entry("platform.sign_in_attempt", "written before anybody is known; tokens that tell nothing"),
            entry("platform.role_conflict", "roles that do not go together"),
            entry("platform.reveal_count", "how often an account saw full numbers on a day"),
            entry("platform.data_key", "keys, wrapped by the master key"),
            entry("platform.key_proof", "one token that tells nothing"),
            entry("platform.event_publication", "the register of events between modules, written and read by no page"),
            entry("settings.own_word", "names of headings and schools"),
            entry("settings.name_change", "names of places"),
            entry("audit.entry", "only added to; read by those who read all of it; no child's data in it"),
            entry("audit.seal", "hashes of the same"),
            entry("audit.anchor", "hashes of the same"),
            entry("audit.forgotten", "hashes of what is gone"),
            entry("safekeeping.period", "how long which data are kept"),
            entry("safekeeping.period_change", "the same; reasons are sealed"),
            entry("safekeeping.hold", "what may not be deleted; reasons are sealed"),
            entry("safekeeping.deletion", "how many rows were deleted"),
            entry("policy.version", "the policy pack, a public document"),
            entry("policy.draft", "changes of the same, shown to those who see the county; no child in it"),
            entry("policy.draft_save", "their texts"),
            entry("aid.basis", "documents and clauses of the policy pack"),
            entry("casework.calendar_year", "which days are worked"),
            entry("aid.allowed_move", "which state of an award may follow which"));

    private OpenTables() {}
}
