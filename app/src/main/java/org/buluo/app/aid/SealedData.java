package org.buluo.app.aid;

import org.buluo.app.platform.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module keeps sealed. */
@Configuration(value = "aidSealedData", proxyBeanMethods = false)
class SealedData {

    @Bean
    SealedTable sealedAwards() {
        return SealedTable.of("aid.award", "person", "note");
    }

    @Bean
    SealedTable sealedMoves() {
        return SealedTable.of("aid.move", "note");
    }

    @Bean
    SealedTable sealedOpenVerdicts() {
        return SealedTable.of("aid.open_verdict", "person");
    }

    @Bean
    SealedTable sealedReplies() {
        return SealedTable.of("aid.reply", "note");
    }

    @Bean
    SealedTable sealedConflicts() {
        return SealedTable.of("aid.conflict", "sent_note");
    }

    @Bean
    SealedTable sealedListNotices() {
        return SealedTable.of("aid.notice", "ended_note");
    }

    @Bean
    SealedTable sealedProofs() {
        return SealedTable.of("aid.proof", "content");
    }

    @Bean
    SealedTable sealedObjections() {
        return SealedTable.of("aid.objection", "person", "reason", "raiser", "outcome_note");
    }

    @Bean
    SealedTable sealedCorrections() {
        return SealedTable.of("aid.correction", "reason", "decision_note");
    }

    @Bean
    SealedTable sealedFindings() {
        return SealedTable.of("aid.finding", "person", "evidence");
    }

    @Bean
    SealedTable sealedFindingEnds() {
        return SealedTable.of("aid.finding_end", "reason");
    }
}
