/** Where the government bodies sit and what they serve. */
import { entitySchema } from '../../schemas/entity.ts';
import { entityColumn } from './columns.ts';
import { defineTable } from './table.ts';

const { division, seat, coordinates } = entitySchema.shape.place.unwrap().shape;

export const places = defineTable({
  name: 'places',
  title: 'Places',
  description: 'One row for each government body: the division that it serves and its seat.',
  columns: {
    entity: entityColumn,
    division: division.shape.english,
    divisionType: division.shape.type,
    divisionName: division.shape.text,
    divisionNameLang: division.shape.lang,
    divisionDescription: division.shape.description,
    seat: seat.shape.text,
    seatChinese: seat.shape.chinese,
    latitude: coordinates.shape.latitude,
    longitude: coordinates.shape.longitude,
    datum: coordinates.shape.datum,
  },
  primaryKey: ['entity'],
  foreignKeys: { entity: 'entities' },
  rows: ({ entities }) =>
    entities.flatMap(({ id, place }) =>
      place === undefined
        ? []
        : {
            entity: id,
            division: place.division.english,
            divisionType: place.division.type,
            divisionName: place.division.text,
            divisionNameLang: place.division.lang,
            divisionDescription: place.division.description,
            seat: place.seat.text,
            seatChinese: place.seat.chinese,
            latitude: place.coordinates.latitude,
            longitude: place.coordinates.longitude,
            datum: place.coordinates.datum,
          }
    ),
});
