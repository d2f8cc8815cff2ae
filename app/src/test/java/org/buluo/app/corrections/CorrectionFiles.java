package org.buluo.app.corrections;

/** Small files of one village in which a number, two names and a dead pupil are wrong. */
final class CorrectionFiles {

    private static final String REGISTER = "户编号,人编号,姓名,性别,证件号码,与户主关系,文化程度,在校生状况,贫困户属性,脱贫年度,乡镇,行政村\n";
    private static final String WRONG_NUMBER = "1,101,许国梁,男,422899201102140011,之子,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String RIGHT_NUMBER = WRONG_NUMBER.replace("422899201102140011", "42289920110214001X");
    private static final String WRONG_NAME = "2,201,覃小宇,女,422899201005060026,之女,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String RIGHT_NAME = WRONG_NAME.replace("覃小宇", "覃小雨");
    private static final String EQUAL = "3,301,罗子轩,男,422899200905010011,之子,小学,,一般贫困户,,花坪镇,青冈村\n";
    private static final String AGREED = "4,401,田雅琴,女,422899201004110028,之女,小学,,一般贫困户,,花坪镇,青冈村\n";
    static final String ROLL = """
            学校名称,学校标识码,学籍号,姓名,性别,出生日期,身份证件号,年级,班级,就读方式,学籍状态,户口所在地
            花坪镇青冈小学,2142800101,G42289920110214001X,许国梁,男,20110214,42289920110214001X,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899201005060026,覃小雨,女,20100506,422899201005060026,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899200905010011,罗子萱,男,20090501,422899200905010011,五年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G42289920110708001X,向志远,男,20110708,42289920110708001X,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            花坪镇青冈小学,2142800101,G422899201004110028,田雅琴,女,20100411,422899201004110028,四年级,1班,住校,在读,湖北省恩施州建始县花坪镇青冈村
            """;
    static final String POPULATION = """
            户号,姓名,身份证号,性别,出生日期,与户主关系,乡镇,村,状态
            1,许国梁,42289920110214001X,男,20110214,之子,花坪镇,青冈村,正常
            2,覃小雨,422899201005060026,女,20100506,之女,花坪镇,青冈村,正常
            5,向志远,42289920110708001X,男,20110708,之子,花坪镇,青冈村,死亡
            4,田雅琴,422899201004110028,女,20100411,之女,花坪镇,青冈村,正常
            """;
    static final String ROLL_WITHOUT_THE_DEAD =
            ROLL.replace("42289920110708001X,三年级,1班,走读,在读", "42289920110708001X,三年级,1班,走读,死亡");

    static final String REGISTER_AT_FIRST = REGISTER + WRONG_NUMBER + WRONG_NAME + EQUAL + AGREED;
    static final String REGISTER_CORRECTED = REGISTER + RIGHT_NUMBER + RIGHT_NAME + EQUAL + AGREED;
    static final String REGISTER_WRONG_AGAIN = REGISTER + WRONG_NUMBER + RIGHT_NAME + AGREED;

    /** The register with cards: one that the bank does not know, and none of the other pupil. */
    static final String REGISTER_WITH_CARD =
            REGISTER.strip() + ",银行卡号\n" + RIGHT_NAME.strip() + ",\n" + AGREED.strip() + ",6217990000000000001\n";

    static final String REGISTER_WITH_ANOTHER_CARD =
            REGISTER_WITH_CARD.replace("6217990000000000001", "6217990000000000118");
    static final String REGISTER_WITH_BLANK_CARD = REGISTER_WITH_CARD.replace("6217990000000000001", "");

    /** Another school, which bears the name that the directory has for the first one's code. */
    static final String ANOTHER_ROLL = """
            学校名称,学校标识码,学籍号,姓名,性别,出生日期,身份证件号,年级,班级,就读方式,学籍状态,户口所在地
            花坪镇青冈完全小学,2142800101,G422899201103030015,向小满,男,20110303,422899201103030015,三年级,1班,走读,在读,湖北省恩施州建始县花坪镇青冈村
            """;

    private static final String BANK = "批次号,序号,学期,资助项目,学籍号,证件号码,学校名称,姓名,收款账号,户名,金额,结果,失败原因,交易日期\n";
    static final String BANK_FAILED = BANK + """
            B1,1,2019年秋季,寄宿生生活补助,,422899201004110028,花坪镇青冈小学,田雅琴,6217990000000000001,田雅琴,500,失败,账号不存在,2019-11-20
            B1,2,2019年秋季,非寄宿生生活补助,,422899201005060026,花坪镇青冈小学,覃小雨,6217990000000000777,覃小雨,250,失败,户名不符,2019-11-20
            """;
    static final String BANK_PAID_TO_ANOTHER = BANK_FAILED
            + "B2,1,2019年秋季,非寄宿生生活补助,,422899201005060026,花坪镇青冈小学,覃小雨,6217990000000000888,覃小雨,250,成功,,2019-12-05\n";
    static final String DIRECTORY = "学校标识码,学校名称,办学类型,城乡,公办民办,乡镇,所在县\n2142800101,花坪镇青冈完全小学,小学,乡村,公办,花坪镇,建始县\n";
    static final String REPLY = """
            姓名,身份证号,就读县,就读学校,是否落实,回函文号,回函日期
            覃小雨,422899201005060026,巴东县,信陵镇小学,是,巴教函3号,2019-11-02
            """;

    private CorrectionFiles() {}
}
