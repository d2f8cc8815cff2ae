package org.buluo.app.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people open by hand when no module has a kind for it. */
@Configuration(proxyBeanMethods = false)
class KindsByHand {

    private static final String WORDS = "casework.kind.";

    private static CaseKind raised(String code, SubjectKind subject) {
        return CaseKind.of(code, subject, WORDS + code).raisedByHand();
    }

    @Bean
    CaseKind childMatter() {
        return raised("child-matter", SubjectKind.CHILD).withApproval();
    }

    @Bean
    CaseKind schoolMatter() {
        return raised("school-matter", SubjectKind.SCHOOL);
    }

    @Bean
    CaseKind unitMatter() {
        return raised("unit-matter", SubjectKind.UNIT).ownedBy(subject -> Owner.unit(subject.key()));
    }
}
