ALTER TABLE Redemption ADD COLUMN "refundOffer" TEXT;
