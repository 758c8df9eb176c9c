package io.rolebook.web;

import jakarta.ws.rs.BadRequestException;

/** A request with a parameter that is not valid; the message is written for the client. */
public class InvalidParameterException extends BadRequestException {

    private static final long serialVersionUID = 1;

    public InvalidParameterException(String message) {
        super(message);
    }
}
