package org.buluo.app.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kinds of matters that only tests have; every console of a test knows them, so that all share one start. */
@Configuration(proxyBeanMethods = false)
class KindsOfTests {

    @Bean
    CaseKind reportedForTest() {
        return CaseKind.of("test-reported", SubjectKind.CHILD, "casework.title")
                .closing(ClosingPredicate.reported())
                .withApproval();
    }

    /** Stands as long as a year of the calendar that no notice reaches names the school. */
    @Bean
    CaseKind queriedForTest() {
        return CaseKind.of("test-queried", SubjectKind.SCHOOL, "casework.title")
                .due(3)
                .closing(ClosingPredicate.query("""
                        select document as subject from casework.calendar_year where year = 2099
                        """));
    }
}
