package org.buluo.app.casework;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Hands the outbox to the gateways. Without a gateway notices are in the console alone. */
@Component
class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final int BATCH = 200;

    private final Outbox outbox;
    private final ObjectProvider<MessageGateway> gateways;
    private final MessageSource messages;

    Dispatch(Outbox outbox, ObjectProvider<MessageGateway> gateways, MessageSource messages) {
        this.outbox = outbox;
        this.gateways = gateways;
        this.messages = messages;
    }

    /** Sends what waits. @return how many were taken */
    int run() {
        List<MessageGateway> all = gateways.stream().toList();
        int sent = 0;
        for (Notice notice : all.isEmpty() ? List.<Notice>of() : outbox.unsent(BATCH)) {
            try {
                for (MessageGateway gateway : all) {
                    gateway.send(message(notice));
                }
                outbox.sent(notice.id());
                sent++;
            } catch (MessageGateway.Unsent e) {
                LOG.warn("a reminder could not be sent: {}", e.getMessage());
                outbox.failed(notice.id(), e.getMessage());
            }
        }
        return sent;
    }

    private MessageGateway.Message message(Notice notice) {
        String text = messages.getMessage(notice.message(), notice.facts().toArray(), Locale.CHINESE);
        return new MessageGateway.Message(
                notice.id(),
                notice.toLogin(),
                notice.toOwner(),
                messages.getMessage("casework.message", new Object[] {text}, Locale.CHINESE));
    }
}
