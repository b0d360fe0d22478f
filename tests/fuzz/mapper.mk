# Fuzz targets of the core. Each NAME.c has its seeds in corpus/NAME and its
# dictionary in NAME.dict.
#
#   make -f mapper.mk replay                 runs every target over its seeds, without libFuzzer
#   make -f mapper.mk fuzz NAME=mapper TIME=600
#                               fuzzes for so many seconds; needs clang with libFuzzer
#
CC ?= cc
CLANG ?= clang
CFLAGS ?= -O1 -g
TIME ?= 60
NAME ?= mapper
PKG_CONFIG ?= pkg-config
VALGRIND ?=
CORE := ../../core
BUILD ?= build

TARGETS := mapper
FLAGS := -std=c11 -D_POSIX_C_SOURCE=200809L -Wall -Wextra -Werror -I$(CORE) $(shell $(PKG_CONFIG) --cflags libcrypto libcurl libcjson)
LIBS := $(shell $(PKG_CONFIG) --libs libcurl libcjson libcrypto) -lpthread
SANITIZERS := address,undefined
FOUND ?= $(BUILD)/found/$(NAME)

replay: $(addprefix $(BUILD)/replay-,$(TARGETS))
	@for target in $(TARGETS); do echo "$$target: $$($(VALGRIND) $(BUILD)/replay-$$target corpus/$$target/* )" || exit 1; done

fuzz: $(BUILD)/fuzz-$(NAME)
	@mkdir -p $(FOUND)
	$(BUILD)/fuzz-$(NAME) -max_total_time=$(TIME) -dict=$(NAME).dict -max_len=16384 -timeout=10 -rss_limit_mb=2048 \
	    -artifact_prefix=$(BUILD)/ -print_final_stats=1 $(FOUND) corpus/$(NAME)

$(BUILD)/replay-%: %.c replay.c always
	@$(MAKE) --no-print-directory -s -C $(CORE) BUILD=$(CURDIR)/$(BUILD)/core CC="$(CC)" CFLAGS="$(CFLAGS)"
	$(CC) $(FLAGS) $(CFLAGS) -o $@ $< replay.c $(BUILD)/core/libwxfavor_core.a $(LIBS)

$(BUILD)/fuzz-%: %.c always
	@$(MAKE) --no-print-directory -s -C $(CORE) BUILD=$(CURDIR)/$(BUILD)/core-fuzz CC="$(CLANG)" \
	    CFLAGS="$(CFLAGS) -fsanitize=fuzzer-no-link" SANITIZE=$(SANITIZERS)
	$(CLANG) $(FLAGS) $(CFLAGS) -fsanitize=fuzzer,$(SANITIZERS) -fno-sanitize-recover=all -o $@ $< $(BUILD)/core-fuzz/libwxfavor_core.a $(LIBS)

clean:
	rm -rf $(BUILD)

.PHONY: replay fuzz clean always
.DELETE_ON_ERROR:
