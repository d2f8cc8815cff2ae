package org.buluo.app.account.web;

import java.util.function.UnaryOperator;
import org.buluo.app.account.Remarks;
import org.buluo.app.casework.CaseKind;
import org.buluo.app.casework.ClosingPredicate;
import org.buluo.app.casework.SubjectKind;
import org.buluo.app.linkage.DoubtfulPairs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of matters that each reconciliation reports; their detail is what the account remarks on the child. */
@Configuration(proxyBeanMethods = false)
class CaseKindsOfAccount {

    private static final String WORDS = "account.case.";
    private static final int OUT_OF_SCHOOL_DAYS = 5;

    private final UnaryOperator<String> say;

    CaseKindsOfAccount(RemarkWords remarks) {
        this.say = detail -> remarks.say(Remarks.of(detail));
    }

    private CaseKind reported(String code) {
        return CaseKind.of(code, SubjectKind.CHILD, WORDS + code)
                .closing(ClosingPredicate.reported())
                .saying(say);
    }

    @Bean
    CaseKind aidCase() {
        return reported("aid");
    }

    @Bean
    CaseKind outOfSchoolCase() {
        return reported("out-of-school").due(OUT_OF_SCHOOL_DAYS).withApproval();
    }

    @Bean
    CaseKind whereaboutsCase() {
        return reported("whereabouts");
    }

    @Bean
    CaseKind doubtCase() {
        return reported(DoubtfulPairs.MATTER)
                .closing(ClosingPredicate.reported(DoubtfulPairs.UNDECIDED, DoubtfulPairs.CHILDREN));
    }

    @Bean
    CaseKind contradictionCase() {
        return reported("contradiction");
    }
}
