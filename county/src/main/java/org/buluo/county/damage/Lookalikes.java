package org.buluo.county.damage;

import java.util.HashMap;
import java.util.Map;
import org.buluo.county.people.Dice;

/** Characters that people take for one another. */
final class Lookalikes {

    static final Lookalikes SOUND = new Lookalikes("伟卫维薇威玮炜苇为微 浩昊皓豪好灏 宇玉雨语煜钰瑜育余裕毓羽予 轩萱宣璇炫 杰洁捷婕 俊军君峻钧骏均 子梓紫姿 博波柏渤勃 文雯汶闻 "
            + "欣鑫馨心新昕信忻 涛韬陶 宸晨辰臣 成诚程承城丞澄 泽则 睿瑞芮锐蕊 翔祥香湘向 嘉佳家加 铭明名鸣茗 旭绪 辉慧惠会晖卉蕙 阳洋扬 哲喆 "
            + "航杭 志智芝治 凯楷恺铠 逸怡艺依毅义忆一奕伊宜翼 熙希曦喜汐 恒衡 林琳霖麟临 龙隆 鹏朋 琪奇启祺琦 彬斌兵滨 健建剑 烨业 锦金晋进瑾 "
            + "坤昆 涵晗翰函 诗世仕 婷庭廷 雅亚 思斯丝 悦月越玥 彤桐童 可珂科 颖莹英盈影 静晶菁婧敬 雪学 梦萌孟 瑶耀尧 妍燕艳岩彦 菲飞霏妃 云芸韵 "
            + "露璐路 蕾磊雷 娜那 倩茜 珊山杉 琴勤沁 梅美玫媚 媛远源 华花桦 丽利莉礼立力 红宏洪虹鸿 芳方 凤峰枫锋 刚钢 亮良 生胜升 永勇 兴星杏 福富 "
            + "国帼 珍贞真 秀绣 兰岚 玲铃灵 敏民 霞侠 淑书 素苏 仙先 容荣蓉 春椿 海亥 东冬 清青卿 光广 保宝 全权泉 友有 根跟 树述 仁任人 德得 "
            + "张章 李黎 王汪 刘柳 陈谌 吴伍武 徐许 朱祝 何贺 罗骆 肖萧 付傅 卢鲁陆 蒋姜江 魏韦卫 闫严颜 戴代 范樊 石史 龚宫 谭覃 邱秋 向项 冉然 黄皇 田甜");
    static final Lookalikes SHAPE = new Lookalikes("宇字 轩轻 梓锌 浩洁 涵函 婷停 琪琦 妍研 莹荧 彬杉 峰锋 峻俊 泽译 怡恰 佳住 思恩 博搏 若苦 雪雷 君郡 "
            + "颖颍 薇微 玲铃 英莫 秀季 明朋 伟伪 娟捐 倩清 帅师 天夭 文丈 子孑 晨晟 洋详 海每 欣掀 萱营 瑶谣 依侬 蕊芯 希布 艺芝 菲韭 珊册 艳艴 "
            + "敏教 燕蒸 芳苑 丹舟 秋私 香杳 凤风 云去 豪毫 俊唆 涛祷 宸震 瑞端 铭洛 辉浑 成戍 诚城 逸免 龙尤 鹏鸥 奇寄 健键 毅殷 烨晔 锦绵 "
            + "陈阵 杨扬 王玉 李季 何河 徐涂 侯候 余佘 汪江 任仕 万方 田由 史吏 白自 吕吴 沈沉 朱未 邓郑 冉再 覃谭");
    static final Lookalikes VARIANT = new Lookalikes("国國 伟偉 华華 丽麗 龙龍 凤鳳 军軍 辉輝 张張 刘劉 陈陳 杨楊 赵趙 黄黃 吴吳 孙孫 马馬 郑鄭 谢謝 "
            + "韩韓 冯馮 吕呂 苏蘇 卢盧 蒋蔣 贾賈 钟鍾 谭譚 邹鄒 陆陸 顾顧 钱錢 贺賀 龚龔 云雲 兰蘭 杰傑 峰峯 强強 涛濤 鹏鵬 飞飛 晓曉 红紅 学學 "
            + "东東 荣榮 贵貴 宝寶 义義 兴興 庆慶 发發 艺藝 语語 诗詩 梦夢 静靜 颖穎 莹瑩 宁寧 乐樂 锦錦 铭銘 钰鈺 轩軒 泽澤 阳陽 远遠 爱愛 树樹 启啟 绍紹 礼禮 维維 开開 琼瓊");

    private final Map<Character, String> others = new HashMap<>();

    private Lookalikes(String groups) {
        for (String group : groups.split(" ")) {
            for (char c : group.toCharArray()) {
                others.merge(c, group.replace("" + c, ""), String::concat);
            }
        }
    }

    /** The name with one character replaced, more often of the given name; the name itself when it has none. */
    String replaceOne(String name, Dice dice) {
        int start = dice.chance(0.25) ? 0 : 1 + dice.below(Math.max(1, name.length() - 1));
        for (int i = 0; i < name.length(); i++) {
            int at = (start + i) % name.length();
            String choice = others.get(name.charAt(at));
            if (choice != null) {
                return name.substring(0, at) + dice.pick(choice) + name.substring(at + 1);
            }
        }
        return name;
    }
}
