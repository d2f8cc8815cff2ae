package org.buluo.app.platform;

/** What an account is for (design.md §9); the words are in the bundle under {@code platform.role.<name>}. */
public enum Role {
    /** 县学生资助中心. */
    AID_OFFICE,
    /** 县财政局. */
    FINANCE,
    /** 学校资助专干. */
    SCHOOL_OFFICER,
    /** 乡镇专干. */
    TOWNSHIP_OFFICER,
    /** 成员单位联络员. */
    UNIT_LIAISON,
    /** 领导（只读）. */
    LEADER,
    /** 审计（只读，含审计记录）. */
    AUDITOR,
    /** 系统管理员. */
    SYSTEM_ADMIN,
    /** 安全管理员. */
    SECURITY_ADMIN,
    /** 审计管理员. */
    AUDIT_ADMIN;

    /** The key of its name. */
    public String key() {
        return "platform.role." + name();
    }

    /** The authority that Spring Security asks for. */
    public String authority() {
        return "ROLE_" + name();
    }
}
