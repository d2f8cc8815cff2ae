package org.buluo.app.aid.web;

import org.buluo.app.aid.AwardFilter;
import org.buluo.app.platform.AuditKind;
import org.buluo.app.platform.AuditRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the audit says of this module's requests. */
@Configuration(proxyBeanMethods = false)
class AidAuditRules {

    private static final String LIST = "award-list:{id}";
    private static final String AWARD = "award:{id}";
    private static final String NOTICE = "notice:{id}";
    private static final String TERM = "term:{term}";

    @Bean
    AuditRules aidAudited() {
        String[] filters = AwardFilter.NAMES.toArray(String[]::new);
        AuditRules rules = AuditRules.begin()
                .not("/aid", "leads on to a term")
                .looked(AuditKind.VIEW, "/aid/{term}", "aid.home", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/lists", "aid.lists", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/awards", "aid.awards", TERM, filters)
                .looked(AuditKind.EXPORT, "/aid/{term}/awards/export", "aid.awards-export", TERM, filters)
                .looked(AuditKind.LIST, "/aid/{term}/open", "aid.open", TERM, "missing", "school", "township")
                .looked(AuditKind.EXPORT, "/aid/{term}/open/export", "aid.open-export", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/objections", "aid.objections", TERM)
                .looked(AuditKind.LIST, "/aid/{term}/changes", "aid.changes", TERM)
                .looked(AuditKind.LIST, "/aid/lists/{id}", "aid.list", LIST)
                .looked(AuditKind.VIEW, "/aid/awards/{id}", "aid.award", AWARD)
                .looked(AuditKind.VIEW, "/aid/notices/{id}", "aid.notice", NOTICE)
                .looked(AuditKind.EXPORT, "/aid/proofs/{id}", "aid.proof", "proof:{id}")
                .looked(AuditKind.EXPORT, "/aid/lists/{id}/returned", "aid.returned", LIST);
        acts(rules);
        return rules;
    }

    private static void acts(AuditRules rules) {
        rules.sent(AuditKind.CHANGE, "/aid/{term}/freeze", "aid.freeze", TERM)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/reply", "aid.reply", AWARD)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/confirm", "aid.confirm", LIST)
                .sent(AuditKind.CHANGE, "/aid/conflicts/{id}", "aid.conflict", "conflict:{id}")
                .sent(AuditKind.EXPORT, "/aid/lists/{id}/workbook", "aid.workbook", LIST)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/answers", "aid.answers", LIST)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/scan", "aid.scan", LIST)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/object", "aid.object", AWARD)
                .sent(AuditKind.CHANGE, "/aid/{term}/appeal", "aid.appeal", TERM)
                .sent(AuditKind.CHANGE, "/aid/lists/{id}/notice", "aid.notice-begin", LIST)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/proof", "aid.notice-proof", NOTICE)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/end", "aid.notice-end", NOTICE)
                .sent(AuditKind.CHANGE, "/aid/notices/{id}/call-off", "aid.notice-call-off", NOTICE)
                .sent(AuditKind.APPROVE, "/aid/objections/{id}/settle", "aid.settle", "objection:{id}")
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/endorse", "aid.endorse", LIST)
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/approve", "aid.approve", LIST)
                .sent(AuditKind.APPROVE, "/aid/lists/{id}/return", "aid.return", LIST)
                .sent(AuditKind.CHANGE, "/aid/awards/{id}/correction", "aid.correction", AWARD)
                .sent(AuditKind.APPROVE, "/aid/corrections/{id}/decide", "aid.decide", "correction:{id}");
    }
}
